window.YTD.profile.part0 = [
  {
    "profile" : {
      "description" : {
        "bio" : "字幕を書きます。Subtitles, in the other direction. Kanazawa. I am awake.",
        "website" : "",
        "location" : ""
      }
    }
  }
]