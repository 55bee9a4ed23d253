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
      "accountId" : "208927310689",
      "userLink" : "https://twitter.com/intent/user?user_id=208927310689"
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
      "accountId" : "208266419087",
      "userLink" : "https://twitter.com/intent/user?user_id=208266419087"
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
      "accountId" : "208172830654",
      "userLink" : "https://twitter.com/intent/user?user_id=208172830654"
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