window.YTD.note_tweet.part0 = [
  {
    "noteTweet" : {
      "noteTweetId" : "1767521080815125622",
      "updatedAt" : "2024-03-12T12:00:39.000Z",
      "lifecycle" : {
        "value" : "1",
        "name" : "Active",
        "originalName" : "Active",
        "annotations" : { }
      },
      "createdAt" : "2024-03-12T12:00:39.000Z",
      "core" : {
        "styletags" : [ ],
        "urls" : [ ],
        "text" : "Fifteen years ago today, at eleven minutes past nine in the evening, a woman I'd never heard of told me she might be in the wrong room. It was a Thursday. I'd asked what everybody could hear, the way I did every week, and she said: a foghorn, then nothing, then a foghorn.\n\nI write the words at the bottom of the screen for a living, and the words in brackets. I've written [silence] I suppose ten thousand times. I asked her how long the nothing was. I don't know why I asked. I think I only wanted to be polite, the way you'd ask a person at a bus stop had they far to go. And she'd counted. Twenty-six seconds. She'd been sitting there on her own in the fog on the far side of an ocean, counting a nothing, in case anybody should ever want to know.\n\nEverything good that's happened to me since came in through that gap. The bench. The eggs. The man with his head in the piano. Una and her seven arms. The mortar. I've a shelf full of a letter I can't fit in my name. I've a friend who went quiet for one thousand, two hundred and eighty-one days, and who, when I asked how long the nothing was, had counted that too.\n\nI used to think a silence was where the sound left off. It's not. Somebody's always in there with a watch. So that's my one long one. @seealso_marit, you weren't in the wrong room. #quietdesk",
        "mentions" : [
          {
            "screenName" : "seealso_marit",
            "fromIndex" : "1255",
            "toIndex" : "1269"
          }
        ],
        "cashtags" : [ ],
        "hashtags" : [
          {
            "text" : "quietdesk",
            "fromIndex" : "1302",
            "toIndex" : "1312"
          }
        ]
      }
    }
  },
  {
    "noteTweet" : {
      "noteTweetId" : "1770556098684653130",
      "updatedAt" : "2024-03-20T21:00:43.000Z",
      "lifecycle" : {
        "value" : "1",
        "name" : "Active",
        "originalName" : "Active",
        "annotations" : { }
      },
      "createdAt" : "2024-03-20T21:00:43.000Z",
      "core" : {
        "styletags" : [ ],
        "urls" : [ ],
        "text" : "Things captioned this month, for anyone who was ever curious what it is I do all day: [distant applause, insincere]. [dog, off, having a dream about a different dog]. [wind in a building that was not designed for it]. [he says her name the way you'd put down a glass]. [rain, then the other kind of rain]. [crowd, deciding]. [a key, not the right one]. [a key, the right one].\n\nThe client sent back one. They wanted to know could the second key be happier. I told them to turn the sound on.",
        "mentions" : [ ],
        "cashtags" : [ ],
        "hashtags" : [ ]
      }
    }
  }
]