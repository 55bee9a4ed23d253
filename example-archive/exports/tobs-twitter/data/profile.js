window.YTD.profile.part0 = [
  {
    "profile" : {
      "description" : {
        "bio" : "i tune pianos. stromness. the b flat is fine thank you for asking",
        "website" : "",
        "location" : ""
      }
    }
  }
]