window.YTD.profile.part0 = [
  {
    "profile" : {
      "description" : {
        "bio" : "I set crosswords in Valencia. For me, see 14 across. For 14 across, see me.",
        "website" : "",
        "location" : ""
      }
    }
  }
]