window.YTD.profile.part0 = [
  {
    "profile" : {
      "description" : {
        "bio" : "Subtitler. [woman types, pauses, types] Galway, later Kinvara. Keeper of Es.",
        "website" : "https://kettle.example.org",
        "location" : "Kinvara, Co. Galway"
      },
      "avatarMediaUrl" : "https://pbs.twimg.com/profile_images/208104417703/3vT4cJuJn8oVWzXn.jpg",
      "headerMediaUrl" : "https://pbs.twimg.com/profile_banners/208104417703/1400000000"
    }
  }
]