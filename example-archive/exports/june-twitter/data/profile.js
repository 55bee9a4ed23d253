window.YTD.profile.part0 = [
  {
    "profile" : {
      "description" : {
        "bio" : "subtitles, galway. i know how to use this now",
        "website" : "",
        "location" : ""
      }
    }
  }
]