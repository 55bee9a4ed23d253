window.YTD.profile.part0 = [
  {
    "profile": {
      "description": {
        "bio": "tea & rain",
        "website": "",
        "location": ""
      },
      "avatarMediaUrl": "https://pbs.twimg.com/profile_images/1/face.jpg"
    }
  }
]