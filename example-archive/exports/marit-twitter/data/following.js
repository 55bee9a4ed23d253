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
      "accountId" : "208927310689",
      "userLink" : "https://twitter.com/intent/user?user_id=208927310689"
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
      "accountId" : "208266419087",
      "userLink" : "https://twitter.com/intent/user?user_id=208266419087"
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
      "accountId" : "208172830654",
      "userLink" : "https://twitter.com/intent/user?user_id=208172830654"
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