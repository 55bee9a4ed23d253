window.YTD.profile.part0 = [
  {
    "profile" : {
      "description" : {
        "bio" : "Late-night radio, Aberystwyth. Listeners: one or more, good, occasionally you.",
        "website" : "",
        "location" : ""
      }
    }
  }
]