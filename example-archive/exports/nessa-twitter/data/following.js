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
      "accountId" : "208980517908",
      "userLink" : "https://twitter.com/intent/user?user_id=208980517908"
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
      "accountId" : "208281905713",
      "userLink" : "https://twitter.com/intent/user?user_id=208281905713"
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
      "accountId" : "208109950251",
      "userLink" : "https://twitter.com/intent/user?user_id=208109950251"
    }
  }
]