window.YTD.profile.part0 = [
  {
    "profile": {
      "description": {
        "bio": "tea & rain",
        "website": "https://t.co/wwwwwwwwww",
        "location": "by the sea"
      },
      "avatarMediaUrl": "https://pbs.twimg.com/profile_images/1/face.jpg",
      "headerMediaUrl": "https://pbs.twimg.com/profile_banners/2244994001/155"
    }
  }
]