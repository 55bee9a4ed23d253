window.YTD.profile.part0 = [
  {
    "profile" : {
      "description" : {
        "bio" : "night librarian, Glasgow. the badge says STAFF. the owl is my own work",
        "website" : "",
        "location" : ""
      }
    }
  }
]