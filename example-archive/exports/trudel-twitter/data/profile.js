window.YTD.profile.part0 = [
  {
    "profile" : {
      "description" : {
        "bio" : "Translated instruction manuals, Lübeck. The device is ready.",
        "website" : "",
        "location" : ""
      }
    }
  }
]