window.YTD.note_tweet.part0 = [
  {
    "noteTweet" : {
      "noteTweetId" : "1857151538779129043",
      "updatedAt" : "2024-11-14T20:00:05.000Z",
      "lifecycle" : {
        "value" : "1",
        "name" : "Active",
        "originalName" : "Active",
        "annotations" : { }
      },
      "createdAt" : "2024-11-14T20:00:05.000Z",
      "core" : {
        "styletags" : [ ],
        "urls" : [ ],
        "text" : "For those who ask what I do all day, now that the machines are said to do it. A machine can find you every place a word occurs. That is a concordance, and it is no use to anybody, in the way that a list of all the doors in a town is no use to someone who wants to be let in.\n\nWhat I do is sit with the book until I know what a stranger will come to it wanting, perhaps in forty years, perhaps at night, probably with the wrong word for it. Then I put the wrong word in, and after it I put: see. They will never know that anybody thought of them. But somebody did, and was there before them with a lamp, and it was me, and I had my feet on a stove in Lunenburg.",
        "mentions" : [ ],
        "cashtags" : [ ],
        "hashtags" : [ ]
      }
    }
  }
]