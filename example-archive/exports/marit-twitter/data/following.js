window.YTD.following.part0 = [
  {
    "following" : {
      "accountId" : "208902825386",
      "userLink" : "https://twitter.com/intent/user?user_id=208902825386"
    }
  },
  {
    "following" : {
      "accountId" : "208906392672",
      "userLink" : "https://twitter.com/intent/user?user_id=208906392672"
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
      "accountId" : "208927310689",
      "userLink" : "https://twitter.com/intent/user?user_id=208927310689"
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
      "accountId" : "208109950251",
      "userLink" : "https://twitter.com/intent/user?user_id=208109950251"
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
      "accountId" : "208300113354",
      "userLink" : "https://twitter.com/intent/user?user_id=208300113354"
    }
  },
  {
    "following" : {
      "accountId" : "208969107540",
      "userLink" : "https://twitter.com/intent/user?user_id=208969107540"
    }
  },
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
      "accountId" : "208954268024",
      "userLink" : "https://twitter.com/intent/user?user_id=208954268024"
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
      "accountId" : "208281905713",
      "userLink" : "https://twitter.com/intent/user?user_id=208281905713"
    }
  },
  {
    "following" : {
      "accountId" : "208944945906",
      "userLink" : "https://twitter.com/intent/user?user_id=208944945906"
    }
  },
  {
    "following" : {
      "accountId" : "208951669031",
      "userLink" : "https://twitter.com/intent/user?user_id=208951669031"
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
      "accountId" : "208451100398",
      "userLink" : "https://twitter.com/intent/user?user_id=208451100398"
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
      "accountId" : "208969072857",
      "userLink" : "https://twitter.com/intent/user?user_id=208969072857"
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
      "accountId" : "208966409057",
      "userLink" : "https://twitter.com/intent/user?user_id=208966409057"
    }
  },
  {
    "following" : {
      "accountId" : "208104417703",
      "userLink" : "https://twitter.com/intent/user?user_id=208104417703"
    }
  }
]