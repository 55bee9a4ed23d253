window.YTD.following.part0 = [
  {
    "following" : {
      "accountId" : "208240071936",
      "userLink" : "https://twitter.com/intent/user?user_id=208240071936"
    }
  },
  {
    "following" : {
      "accountId" : "208117702645",
      "userLink" : "https://twitter.com/intent/user?user_id=208117702645"
    }
  },
  {
    "following" : {
      "accountId" : "208971434810",
      "userLink" : "https://twitter.com/intent/user?user_id=208971434810"
    }
  },
  {
    "following" : {
      "accountId" : "208974286754",
      "userLink" : "https://twitter.com/intent/user?user_id=208974286754"
    }
  },
  {
    "following" : {
      "accountId" : "208976855702",
      "userLink" : "https://twitter.com/intent/user?user_id=208976855702"
    }
  },
  {
    "following" : {
      "accountId" : "208938766545",
      "userLink" : "https://twitter.com/intent/user?user_id=208938766545"
    }
  },
  {
    "following" : {
      "accountId" : "208151288430",
      "userLink" : "https://twitter.com/intent/user?user_id=208151288430"
    }
  },
  {
    "following" : {
      "accountId" : "208451100398",
      "userLink" : "https://twitter.com/intent/user?user_id=208451100398"
    }
  },
  {
    "following" : {
      "accountId" : "208980517908",
      "userLink" : "https://twitter.com/intent/user?user_id=208980517908"
    }
  },
  {
    "following" : {
      "accountId" : "208931646095",
      "userLink" : "https://twitter.com/intent/user?user_id=208931646095"
    }
  },
  {
    "following" : {
      "accountId" : "208266419087",
      "userLink" : "https://twitter.com/intent/user?user_id=208266419087"
    }
  },
  {
    "following" : {
      "accountId" : "208300055370",
      "userLink" : "https://twitter.com/intent/user?user_id=208300055370"
    }
  },
  {
    "following" : {
      "accountId" : "208900482214",
      "userLink" : "https://twitter.com/intent/user?user_id=208900482214"
    }
  },
  {
    "following" : {
      "accountId" : "208138865924",
      "userLink" : "https://twitter.com/intent/user?user_id=208138865924"
    }
  },
  {
    "following" : {
      "accountId" : "208961027247",
      "userLink" : "https://twitter.com/intent/user?user_id=208961027247"
    }
  },
  {
    "following" : {
      "accountId" : "208300071954",
      "userLink" : "https://twitter.com/intent/user?user_id=208300071954"
    }
  },
  {
    "following" : {
      "accountId" : "208957504929",
      "userLink" : "https://twitter.com/intent/user?user_id=208957504929"
    }
  },
  {
    "following" : {
      "accountId" : "208300047288",
      "userLink" : "https://twitter.com/intent/user?user_id=208300047288"
    }
  },
  {
    "following" : {
      "accountId" : "208281905713",
      "userLink" : "https://twitter.com/intent/user?user_id=208281905713"
    }
  },
  {
    "following" : {
      "accountId" : "208300089027",
      "userLink" : "https://twitter.com/intent/user?user_id=208300089027"
    }
  },
  {
    "following" : {
      "accountId" : "208300102245",
      "userLink" : "https://twitter.com/intent/user?user_id=208300102245"
    }
  },
  {
    "following" : {
      "accountId" : "208995452340",
      "userLink" : "https://twitter.com/intent/user?user_id=208995452340"
    }
  },
  {
    "following" : {
      "accountId" : "208300090136",
      "userLink" : "https://twitter.com/intent/user?user_id=208300090136"
    }
  },
  {
    "following" : {
      "accountId" : "208300014415",
      "userLink" : "https://twitter.com/intent/user?user_id=208300014415"
    }
  },
  {
    "following" : {
      "accountId" : "208172830654",
      "userLink" : "https://twitter.com/intent/user?user_id=208172830654"
    }
  },
  {
    "following" : {
      "accountId" : "208294437206",
      "userLink" : "https://twitter.com/intent/user?user_id=208294437206"
    }
  },
  {
    "following" : {
      "accountId" : "208233906118",
      "userLink" : "https://twitter.com/intent/user?user_id=208233906118"
    }
  },
  {
    "following" : {
      "accountId" : "208969464351",
      "userLink" : "https://twitter.com/intent/user?user_id=208969464351"
    }
  },
  {
    "following" : {
      "accountId" : "208300026521",
      "userLink" : "https://twitter.com/intent/user?user_id=208300026521"
    }
  },
  {
    "following" : {
      "accountId" : "208109950251",
      "userLink" : "https://twitter.com/intent/user?user_id=208109950251"
    }
  },
  {
    "following" : {
      "accountId" : "208300113354",
      "userLink" : "https://twitter.com/intent/user?user_id=208300113354"
    }
  }
]