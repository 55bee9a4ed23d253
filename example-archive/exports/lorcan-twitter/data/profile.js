window.YTD.profile.part0 = [
  {
    "profile" : {
      "description" : {
        "bio" : "I BIND BOOKS!!! CORK!!! (QUIETER IN PERSON)",
        "website" : "",
        "location" : ""
      }
    }
  }
]