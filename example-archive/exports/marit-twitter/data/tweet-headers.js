window.YTD.tweet_headers.part0 = [
  {
    "tweet" : {
      "tweet_id" : "1644699062",
      "user_id" : "208233906118",
      "created_at" : "Tue Mar 17 11:44:20 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1820292319",
      "user_id" : "208233906118",
      "created_at" : "Fri Apr 10 09:15:19 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1610850371",
      "user_id" : "208233906118",
      "created_at" : "Thu Mar 12 21:11:00 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1762350254",
      "user_id" : "208233906118",
      "created_at" : "Thu Apr 02 12:00:25 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1662244455",
      "user_id" : "208233906118",
      "created_at" : "Thu Mar 19 21:02:42 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1615499656",
      "user_id" : "208233906118",
      "created_at" : "Fri Mar 13 12:22:07 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1713699628",
      "user_id" : "208233906118",
      "created_at" : "Thu Mar 26 21:06:22 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1609560043",
      "user_id" : "208233906118",
      "created_at" : "Thu Mar 12 16:58:08 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2109955746",
      "user_id" : "208233906118",
      "created_at" : "Tue May 19 19:20:39 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2835654679",
      "user_id" : "208233906118",
      "created_at" : "Thu Jul 16 20:01:37 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2835762493",
      "user_id" : "208233906118",
      "created_at" : "Thu Jul 16 20:07:32 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "6695510128",
      "user_id" : "208233906118",
      "created_at" : "Thu Dec 10 21:02:16 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "5776744207",
      "user_id" : "208233906118",
      "created_at" : "Thu Nov 05 21:01:23 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2468377804",
      "user_id" : "208233906118",
      "created_at" : "Thu Jul 02 20:13:52 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1662267834",
      "user_id" : "208233906118",
      "created_at" : "Thu Mar 19 21:07:17 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1662252974",
      "user_id" : "208233906118",
      "created_at" : "Thu Mar 19 21:04:22 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "5040648089",
      "user_id" : "208233906118",
      "created_at" : "Thu Oct 08 20:01:15 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2021987960",
      "user_id" : "208233906118",
      "created_at" : "Thu May 07 20:01:36 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "5396187867",
      "user_id" : "208233906118",
      "created_at" : "Thu Oct 22 09:05:09 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "6879823815",
      "user_id" : "208233906118",
      "created_at" : "Thu Dec 17 21:33:11 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "5040683626",
      "user_id" : "208233906118",
      "created_at" : "Thu Oct 08 20:03:12 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1713672394",
      "user_id" : "208233906118",
      "created_at" : "Thu Mar 26 21:01:01 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2835734185",
      "user_id" : "208233906118",
      "created_at" : "Thu Jul 16 20:05:59 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2279214760",
      "user_id" : "208233906118",
      "created_at" : "Thu Jun 11 20:10:19 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "6328097003",
      "user_id" : "208233906118",
      "created_at" : "Thu Nov 26 21:07:02 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1611307127",
      "user_id" : "208233906118",
      "created_at" : "Thu Mar 12 22:40:31 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "5749871829",
      "user_id" : "208233906118",
      "created_at" : "Wed Nov 04 20:27:15 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "6879785946",
      "user_id" : "208233906118",
      "created_at" : "Thu Dec 17 21:31:06 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1662227285",
      "user_id" : "208233906118",
      "created_at" : "Thu Mar 19 20:59:20 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1610884972",
      "user_id" : "208233906118",
      "created_at" : "Thu Mar 12 21:17:47 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1762377414",
      "user_id" : "208233906118",
      "created_at" : "Thu Apr 02 12:05:45 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1610867140",
      "user_id" : "208233906118",
      "created_at" : "Thu Mar 12 21:14:17 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1615398319",
      "user_id" : "208233906118",
      "created_at" : "Fri Mar 13 12:02:16 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1610919972",
      "user_id" : "208233906118",
      "created_at" : "Thu Mar 12 21:24:38 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "3384696093",
      "user_id" : "208233906118",
      "created_at" : "Thu Aug 06 18:00:28 +0000 2009"
    }
  }
]