window.YTD.follower.part0 = [
  {
    "follower" : {
      "accountId" : "208945345895",
      "userLink" : "https://twitter.com/intent/user?user_id=208945345895"
    }
  },
  {
    "follower" : {
      "accountId" : "208240071936",
      "userLink" : "https://twitter.com/intent/user?user_id=208240071936"
    }
  },
  {
    "follower" : {
      "accountId" : "208117702645",
      "userLink" : "https://twitter.com/intent/user?user_id=208117702645"
    }
  },
  {
    "follower" : {
      "accountId" : "208971434810",
      "userLink" : "https://twitter.com/intent/user?user_id=208971434810"
    }
  },
  {
    "follower" : {
      "accountId" : "208974286754",
      "userLink" : "https://twitter.com/intent/user?user_id=208974286754"
    }
  },
  {
    "follower" : {
      "accountId" : "208976855702",
      "userLink" : "https://twitter.com/intent/user?user_id=208976855702"
    }
  },
  {
    "follower" : {
      "accountId" : "208938766545",
      "userLink" : "https://twitter.com/intent/user?user_id=208938766545"
    }
  },
  {
    "follower" : {
      "accountId" : "208151288430",
      "userLink" : "https://twitter.com/intent/user?user_id=208151288430"
    }
  },
  {
    "follower" : {
      "accountId" : "208451100398",
      "userLink" : "https://twitter.com/intent/user?user_id=208451100398"
    }
  },
  {
    "follower" : {
      "accountId" : "208980517908",
      "userLink" : "https://twitter.com/intent/user?user_id=208980517908"
    }
  },
  {
    "follower" : {
      "accountId" : "208300031906",
      "userLink" : "https://twitter.com/intent/user?user_id=208300031906"
    }
  },
  {
    "follower" : {
      "accountId" : "208931646095",
      "userLink" : "https://twitter.com/intent/user?user_id=208931646095"
    }
  },
  {
    "follower" : {
      "accountId" : "208266419087",
      "userLink" : "https://twitter.com/intent/user?user_id=208266419087"
    }
  },
  {
    "follower" : {
      "accountId" : "208300055370",
      "userLink" : "https://twitter.com/intent/user?user_id=208300055370"
    }
  },
  {
    "follower" : {
      "accountId" : "208900482214",
      "userLink" : "https://twitter.com/intent/user?user_id=208900482214"
    }
  },
  {
    "follower" : {
      "accountId" : "208138865924",
      "userLink" : "https://twitter.com/intent/user?user_id=208138865924"
    }
  },
  {
    "follower" : {
      "accountId" : "208300063849",
      "userLink" : "https://twitter.com/intent/user?user_id=208300063849"
    }
  },
  {
    "follower" : {
      "accountId" : "208961027247",
      "userLink" : "https://twitter.com/intent/user?user_id=208961027247"
    }
  },
  {
    "follower" : {
      "accountId" : "208300071954",
      "userLink" : "https://twitter.com/intent/user?user_id=208300071954"
    }
  },
  {
    "follower" : {
      "accountId" : "208957504929",
      "userLink" : "https://twitter.com/intent/user?user_id=208957504929"
    }
  },
  {
    "follower" : {
      "accountId" : "208300047288",
      "userLink" : "https://twitter.com/intent/user?user_id=208300047288"
    }
  },
  {
    "follower" : {
      "accountId" : "208281905713",
      "userLink" : "https://twitter.com/intent/user?user_id=208281905713"
    }
  },
  {
    "follower" : {
      "accountId" : "208300089027",
      "userLink" : "https://twitter.com/intent/user?user_id=208300089027"
    }
  },
  {
    "follower" : {
      "accountId" : "208300102245",
      "userLink" : "https://twitter.com/intent/user?user_id=208300102245"
    }
  },
  {
    "follower" : {
      "accountId" : "208995452340",
      "userLink" : "https://twitter.com/intent/user?user_id=208995452340"
    }
  },
  {
    "follower" : {
      "accountId" : "208300090136",
      "userLink" : "https://twitter.com/intent/user?user_id=208300090136"
    }
  },
  {
    "follower" : {
      "accountId" : "208300124463",
      "userLink" : "https://twitter.com/intent/user?user_id=208300124463"
    }
  },
  {
    "follower" : {
      "accountId" : "208300014415",
      "userLink" : "https://twitter.com/intent/user?user_id=208300014415"
    }
  },
  {
    "follower" : {
      "accountId" : "208172830654",
      "userLink" : "https://twitter.com/intent/user?user_id=208172830654"
    }
  },
  {
    "follower" : {
      "accountId" : "208294437206",
      "userLink" : "https://twitter.com/intent/user?user_id=208294437206"
    }
  },
  {
    "follower" : {
      "accountId" : "208233906118",
      "userLink" : "https://twitter.com/intent/user?user_id=208233906118"
    }
  },
  {
    "follower" : {
      "accountId" : "208969464351",
      "userLink" : "https://twitter.com/intent/user?user_id=208969464351"
    }
  },
  {
    "follower" : {
      "accountId" : "208300026521",
      "userLink" : "https://twitter.com/intent/user?user_id=208300026521"
    }
  },
  {
    "follower" : {
      "accountId" : "208109950251",
      "userLink" : "https://twitter.com/intent/user?user_id=208109950251"
    }
  },
  {
    "follower" : {
      "accountId" : "208300113354",
      "userLink" : "https://twitter.com/intent/user?user_id=208300113354"
    }
  }
]