window.YTD.tweet_headers.part0 = [
  {
    "tweet" : {
      "tweet_id" : "4434551960",
      "user_id" : "208104417703",
      "created_at" : "Tue Sep 15 17:52:33 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "968016028",
      "user_id" : "208104417703",
      "created_at" : "Fri Sep 19 22:40:11 +0000 2008"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2468189116",
      "user_id" : "208104417703",
      "created_at" : "Thu Jul 02 20:03:31 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1148168013",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 08 21:59:10 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2468140151",
      "user_id" : "208104417703",
      "created_at" : "Thu Jul 02 20:00:49 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "6328169986",
      "user_id" : "208104417703",
      "created_at" : "Thu Nov 26 21:11:02 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1199305238",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 15 21:00:32 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1353755539",
      "user_id" : "208104417703",
      "created_at" : "Thu Feb 05 21:28:09 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1559357832",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 05 21:00:01 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "822261234",
      "user_id" : "208104417703",
      "created_at" : "Mon May 19 19:21:56 +0000 2008"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "840664857",
      "user_id" : "208104417703",
      "created_at" : "Wed Jun 04 08:30:54 +0000 2008"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1713690170",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 26 21:04:30 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "6695484862",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 10 21:00:53 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "3754571841",
      "user_id" : "208104417703",
      "created_at" : "Thu Aug 20 20:10:47 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "827168305",
      "user_id" : "208104417703",
      "created_at" : "Fri May 23 22:51:38 +0000 2008"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1147899927",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 08 21:06:38 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2279246118",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 11 20:16:28 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1353722541",
      "user_id" : "208104417703",
      "created_at" : "Thu Feb 05 21:21:41 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "957835268",
      "user_id" : "208104417703",
      "created_at" : "Thu Sep 11 08:14:46 +0000 2008"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "851343537",
      "user_id" : "208104417703",
      "created_at" : "Fri Jun 13 09:02:04 +0000 2008"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "822255276",
      "user_id" : "208104417703",
      "created_at" : "Mon May 19 19:14:41 +0000 2008"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2848021038",
      "user_id" : "208104417703",
      "created_at" : "Fri Jul 17 07:20:00 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "875640749",
      "user_id" : "208104417703",
      "created_at" : "Thu Jul 03 21:40:53 +0000 2008"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1662264182",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 19 21:06:34 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "833747815",
      "user_id" : "208104417703",
      "created_at" : "Thu May 29 12:15:57 +0000 2008"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "5749864675",
      "user_id" : "208104417703",
      "created_at" : "Wed Nov 04 20:26:51 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "965789433",
      "user_id" : "208104417703",
      "created_at" : "Thu Sep 18 01:31:25 +0000 2008"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1615492686",
      "user_id" : "208104417703",
      "created_at" : "Fri Mar 13 12:20:45 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "3754387055",
      "user_id" : "208104417703",
      "created_at" : "Thu Aug 20 20:00:39 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "7249822782",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 31 23:50:16 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2109924767",
      "user_id" : "208104417703",
      "created_at" : "Tue May 19 19:14:34 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "868324739",
      "user_id" : "208104417703",
      "created_at" : "Fri Jun 27 17:20:34 +0000 2008"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1353614762",
      "user_id" : "208104417703",
      "created_at" : "Thu Feb 05 21:00:33 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "5040629635",
      "user_id" : "208104417703",
      "created_at" : "Thu Oct 08 20:00:15 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "6880136463",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 17 21:50:20 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "894158962",
      "user_id" : "208104417703",
      "created_at" : "Sat Jul 19 13:09:14 +0000 2008"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1199329946",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 15 21:05:22 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "850708605",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 12 20:09:38 +0000 2008"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1456486929",
      "user_id" : "208104417703",
      "created_at" : "Thu Feb 19 21:00:24 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1069754924",
      "user_id" : "208104417703",
      "created_at" : "Sun Dec 14 21:30:49 +0000 2008"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1816237533",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 09 20:00:42 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2382853154",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 25 22:40:20 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2279166823",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 11 20:00:55 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1610797307",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 12 21:00:36 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "6327985643",
      "user_id" : "208104417703",
      "created_at" : "Thu Nov 26 21:00:55 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1610889696",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 12 21:18:42 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1713822159",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 26 21:30:22 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "822868154",
      "user_id" : "208104417703",
      "created_at" : "Tue May 20 07:40:17 +0000 2008"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1610857119",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 12 21:12:19 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "6879950848",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 17 21:40:09 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "4434602034",
      "user_id" : "208104417703",
      "created_at" : "Tue Sep 15 17:55:18 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "850712886",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 12 20:14:51 +0000 2008"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "6695626484",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 10 21:08:39 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "823268936",
      "user_id" : "208104417703",
      "created_at" : "Tue May 20 15:47:51 +0000 2008"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2835746218",
      "user_id" : "208104417703",
      "created_at" : "Thu Jul 16 20:06:38 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1069775351",
      "user_id" : "208104417703",
      "created_at" : "Sun Dec 14 21:55:40 +0000 2008"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1456561862",
      "user_id" : "208104417703",
      "created_at" : "Thu Feb 19 21:15:06 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1250743948",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 22 21:00:58 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1147791904",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 08 20:45:28 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "5776762708",
      "user_id" : "208104417703",
      "created_at" : "Thu Nov 05 21:02:24 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1916564453",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 23 11:41:46 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1559429913",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 05 21:14:08 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "926037015",
      "user_id" : "208104417703",
      "created_at" : "Fri Aug 15 11:30:32 +0000 2008"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1512579922",
      "user_id" : "208104417703",
      "created_at" : "Fri Feb 27 12:12:57 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1044658965",
      "user_id" : "208104417703",
      "created_at" : "Sun Nov 23 16:40:17 +0000 2008"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1151901394",
      "user_id" : "208104417703",
      "created_at" : "Fri Jan 09 10:10:48 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1610870939",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 12 21:15:02 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "6216275543",
      "user_id" : "208104417703",
      "created_at" : "Sun Nov 22 14:52:49 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "850711255",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 12 20:12:51 +0000 2008"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "910080283",
      "user_id" : "208104417703",
      "created_at" : "Fri Aug 01 23:58:21 +0000 2008"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1357541851",
      "user_id" : "208104417703",
      "created_at" : "Fri Feb 06 09:50:09 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1762370144",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 02 12:04:19 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "3384915944",
      "user_id" : "208104417703",
      "created_at" : "Thu Aug 06 18:12:31 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1816316759",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 09 20:16:14 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1614320893",
      "user_id" : "208104417703",
      "created_at" : "Fri Mar 13 08:31:07 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1089998372",
      "user_id" : "208104417703",
      "created_at" : "Wed Dec 31 23:58:01 +0000 2008"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "5776736959",
      "user_id" : "208104417703",
      "created_at" : "Thu Nov 05 21:00:59 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "5749887734",
      "user_id" : "208104417703",
      "created_at" : "Wed Nov 04 20:28:07 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "965783955",
      "user_id" : "208104417703",
      "created_at" : "Thu Sep 18 01:24:45 +0000 2008"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1147959585",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 08 21:18:20 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1644704566",
      "user_id" : "208104417703",
      "created_at" : "Tue Mar 17 11:45:24 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1147908530",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 08 21:08:19 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1024808053",
      "user_id" : "208104417703",
      "created_at" : "Thu Nov 06 22:10:37 +0000 2008"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1069771068",
      "user_id" : "208104417703",
      "created_at" : "Sun Dec 14 21:50:27 +0000 2008"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1081394106",
      "user_id" : "208104417703",
      "created_at" : "Wed Dec 24 17:30:29 +0000 2008"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1662234588",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 19 21:00:46 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2021984521",
      "user_id" : "208104417703",
      "created_at" : "Thu May 07 20:00:56 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1645751652",
      "user_id" : "208104417703",
      "created_at" : "Tue Mar 17 15:10:36 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "940601300",
      "user_id" : "208104417703",
      "created_at" : "Wed Aug 27 18:48:45 +0000 2008"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1512585353",
      "user_id" : "208104417703",
      "created_at" : "Fri Feb 27 12:14:01 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1662249666",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 19 21:03:43 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1916619191",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 23 11:52:30 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "6216060191",
      "user_id" : "208104417703",
      "created_at" : "Sun Nov 22 14:41:00 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1816290234",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 09 20:11:02 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1250783522",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 22 21:08:44 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1250779433",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 22 21:07:56 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2429356395",
      "user_id" : "208104417703",
      "created_at" : "Wed Jul 01 08:33:15 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "910067198",
      "user_id" : "208104417703",
      "created_at" : "Fri Aug 01 23:42:26 +0000 2008"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1543593731",
      "user_id" : "208104417703",
      "created_at" : "Tue Mar 03 17:30:43 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "5749743431",
      "user_id" : "208104417703",
      "created_at" : "Wed Nov 04 20:20:12 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "988016665",
      "user_id" : "208104417703",
      "created_at" : "Mon Oct 06 20:11:59 +0000 2008"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2835632259",
      "user_id" : "208104417703",
      "created_at" : "Thu Jul 16 20:00:23 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2022006877",
      "user_id" : "208104417703",
      "created_at" : "Thu May 07 20:05:19 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1147866574",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 08 21:00:06 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "875643380",
      "user_id" : "208104417703",
      "created_at" : "Thu Jul 03 21:44:05 +0000 2008"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2835707409",
      "user_id" : "208104417703",
      "created_at" : "Thu Jul 16 20:04:31 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "822261563",
      "user_id" : "208104417703",
      "created_at" : "Mon May 19 19:22:20 +0000 2008"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1644628379",
      "user_id" : "208104417703",
      "created_at" : "Tue Mar 17 11:30:28 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1058993859",
      "user_id" : "208104417703",
      "created_at" : "Fri Dec 05 19:19:25 +0000 2008"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1199417207",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 15 21:22:28 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "876560861",
      "user_id" : "208104417703",
      "created_at" : "Fri Jul 04 16:20:14 +0000 2008"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "983247482",
      "user_id" : "208104417703",
      "created_at" : "Thu Oct 02 19:30:02 +0000 2008"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1611093912",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 12 21:58:44 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1662283457",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 19 21:10:20 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1005166426",
      "user_id" : "208104417703",
      "created_at" : "Tue Oct 21 07:55:34 +0000 2008"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "940614930",
      "user_id" : "208104417703",
      "created_at" : "Wed Aug 27 19:05:20 +0000 2008"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1610836050",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 12 21:08:12 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1713668853",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 26 21:00:20 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "5749771648",
      "user_id" : "208104417703",
      "created_at" : "Wed Nov 04 20:21:45 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "822984852",
      "user_id" : "208104417703",
      "created_at" : "Tue May 20 10:02:15 +0000 2008"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2468395010",
      "user_id" : "208104417703",
      "created_at" : "Thu Jul 02 20:14:48 +0000 2009"
    }
  }
]