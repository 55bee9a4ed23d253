window.YTD.profile.part0 = [
  {
    "profile" : {
      "description" : {
        "bio" : "أرسم الحروف. I draw letters, and on one occasion a kettle.",
        "website" : "",
        "location" : ""
      }
    }
  }
]