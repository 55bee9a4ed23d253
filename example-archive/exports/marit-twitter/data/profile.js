window.YTD.profile.part0 = [
  {
    "profile" : {
      "description" : {
        "bio" : "I make indexes. Lunenburg, NS. Silence: see Kettles, distant.",
        "website" : "https://seealso.example.net",
        "location" : "Lunenburg, Nova Scotia"
      },
      "avatarMediaUrl" : "https://pbs.twimg.com/profile_images/208233906118/5iFo0cBCQ8SJiIpI.jpg",
      "headerMediaUrl" : "https://pbs.twimg.com/profile_banners/208233906118/1400000000"
    }
  }
]