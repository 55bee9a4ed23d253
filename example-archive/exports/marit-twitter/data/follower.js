window.YTD.follower.part0 = [
  {
    "follower" : {
      "accountId" : "208902825386",
      "userLink" : "https://twitter.com/intent/user?user_id=208902825386"
    }
  },
  {
    "follower" : {
      "accountId" : "208906392672",
      "userLink" : "https://twitter.com/intent/user?user_id=208906392672"
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
      "accountId" : "208927310689",
      "userLink" : "https://twitter.com/intent/user?user_id=208927310689"
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
      "accountId" : "208300047288",
      "userLink" : "https://twitter.com/intent/user?user_id=208300047288"
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
      "accountId" : "208294437206",
      "userLink" : "https://twitter.com/intent/user?user_id=208294437206"
    }
  },
  {
    "follower" : {
      "accountId" : "208300113354",
      "userLink" : "https://twitter.com/intent/user?user_id=208300113354"
    }
  },
  {
    "follower" : {
      "accountId" : "208969107540",
      "userLink" : "https://twitter.com/intent/user?user_id=208969107540"
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
      "accountId" : "208929971969",
      "userLink" : "https://twitter.com/intent/user?user_id=208929971969"
    }
  },
  {
    "follower" : {
      "accountId" : "208954268024",
      "userLink" : "https://twitter.com/intent/user?user_id=208954268024"
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
      "accountId" : "208281905713",
      "userLink" : "https://twitter.com/intent/user?user_id=208281905713"
    }
  },
  {
    "follower" : {
      "accountId" : "208944945906",
      "userLink" : "https://twitter.com/intent/user?user_id=208944945906"
    }
  },
  {
    "follower" : {
      "accountId" : "208951669031",
      "userLink" : "https://twitter.com/intent/user?user_id=208951669031"
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
      "accountId" : "208172830654",
      "userLink" : "https://twitter.com/intent/user?user_id=208172830654"
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
      "accountId" : "208451100398",
      "userLink" : "https://twitter.com/intent/user?user_id=208451100398"
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
      "accountId" : "208969072857",
      "userLink" : "https://twitter.com/intent/user?user_id=208969072857"
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
      "accountId" : "208966409057",
      "userLink" : "https://twitter.com/intent/user?user_id=208966409057"
    }
  },
  {
    "follower" : {
      "accountId" : "208104417703",
      "userLink" : "https://twitter.com/intent/user?user_id=208104417703"
    }
  }
]