window.YTD.profile.part0 = [
  {
    "profile" : {
      "description" : {
        "bio" : "i design knitting that looks like weather. the sheep has its own following",
        "website" : "https://weatherknits.example.org",
        "location" : ""
      }
    }
  }
]