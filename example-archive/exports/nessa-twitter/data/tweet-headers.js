window.YTD.tweet_headers.part0 = [
  {
    "tweet" : {
      "tweet_id" : "15412813980",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 03 20:01:28 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "4434551960",
      "user_id" : "208104417703",
      "created_at" : "Tue Sep 15 17:52:33 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "14199567001",
      "user_id" : "208104417703",
      "created_at" : "Thu May 13 20:00:14 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "144885331420776544",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 08 21:05:29 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "35109878603189053",
      "user_id" : "208104417703",
      "created_at" : "Tue Feb 08 22:57:02 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "279340983672376939",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 13 21:44:15 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "35109748546210490",
      "user_id" : "208104417703",
      "created_at" : "Tue Feb 08 22:56:31 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1924544198795594879",
      "user_id" : "208104417703",
      "created_at" : "Mon May 19 19:14:27 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "36480772080665385",
      "user_id" : "208104417703",
      "created_at" : "Sat Feb 12 17:44:28 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "193066465635601500",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 19 20:00:07 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "600741342791860729",
      "user_id" : "208104417703",
      "created_at" : "Tue May 19 19:14:32 +0000 2015"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "8057809954",
      "user_id" : "208104417703",
      "created_at" : "Sat Jan 16 10:34:12 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "35271224862968293",
      "user_id" : "208104417703",
      "created_at" : "Wed Feb 09 09:38:09 +0000 2011"
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
      "tweet_id" : "20605332034",
      "user_id" : "208104417703",
      "created_at" : "Thu Jul 29 20:00:44 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "555831977777826470",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 15 21:00:45 +0000 2015"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "35109639527861612",
      "user_id" : "208104417703",
      "created_at" : "Tue Feb 08 22:56:05 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1151856887612837356",
      "user_id" : "208104417703",
      "created_at" : "Thu Jul 18 14:10:57 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1179971646274929333",
      "user_id" : "208104417703",
      "created_at" : "Fri Oct 04 04:08:57 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2227750454",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 04 20:04:52 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1262828695811263585",
      "user_id" : "208104417703",
      "created_at" : "Tue May 19 19:33:17 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "4121929978",
      "user_id" : "208104417703",
      "created_at" : "Thu Sep 03 20:03:00 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1358910546509827290",
      "user_id" : "208104417703",
      "created_at" : "Mon Feb 08 22:48:16 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1248340966142641666",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 09 20:04:14 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1907886053209932536",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 03 20:00:56 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1009336532382779151",
      "user_id" : "208104417703",
      "created_at" : "Wed Jun 20 07:25:56 +0000 2018"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "116966361418173732",
      "user_id" : "208104417703",
      "created_at" : "Thu Sep 22 20:05:28 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "38343594016244431",
      "user_id" : "208104417703",
      "created_at" : "Thu Feb 17 21:06:39 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "969882579534613891",
      "user_id" : "208104417703",
      "created_at" : "Sat Mar 03 10:30:01 +0000 2018"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1659638797991677619",
      "user_id" : "208104417703",
      "created_at" : "Fri May 19 19:14:58 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "791550199293021472",
      "user_id" : "208104417703",
      "created_at" : "Thu Oct 27 08:00:48 +0000 2016"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "9590877409",
      "user_id" : "208104417703",
      "created_at" : "Sun Feb 14 17:50:25 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2095602775978149867",
      "user_id" : "208104417703",
      "created_at" : "Thu Sep 03 20:00:10 +0000 2026"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "4673181807",
      "user_id" : "208104417703",
      "created_at" : "Thu Sep 24 20:03:06 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1390397629627629834",
      "user_id" : "208104417703",
      "created_at" : "Thu May 06 20:06:41 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "270281158208522734",
      "user_id" : "208104417703",
      "created_at" : "Sun Nov 18 21:43:44 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "254139366333484793",
      "user_id" : "208104417703",
      "created_at" : "Fri Oct 05 08:42:01 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "35124806185649940",
      "user_id" : "208104417703",
      "created_at" : "Tue Feb 08 23:56:21 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1593743488967511941",
      "user_id" : "208104417703",
      "created_at" : "Fri Nov 18 23:10:32 +0000 2022"
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
      "tweet_id" : "10439648228674588",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 02 21:06:20 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "432285273141807379",
      "user_id" : "208104417703",
      "created_at" : "Sat Feb 08 22:50:15 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "172789005627163385",
      "user_id" : "208104417703",
      "created_at" : "Thu Feb 23 21:04:43 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1899792807346832324",
      "user_id" : "208104417703",
      "created_at" : "Wed Mar 12 12:01:16 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "5365427521718765",
      "user_id" : "208104417703",
      "created_at" : "Thu Nov 18 21:03:12 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1907886716060961679",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 03 20:03:34 +0000 2025"
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
      "tweet_id" : "1238072318266182323",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 12 12:00:17 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "9441107983",
      "user_id" : "208104417703",
      "created_at" : "Thu Feb 11 21:08:10 +0000 2010"
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
      "tweet_id" : "340034357269889428",
      "user_id" : "208104417703",
      "created_at" : "Thu May 30 09:18:02 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "276750296045060890",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 06 18:09:47 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1692161881256493353",
      "user_id" : "208104417703",
      "created_at" : "Thu Aug 17 13:10:05 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1704909714791336612",
      "user_id" : "208104417703",
      "created_at" : "Thu Sep 21 17:25:26 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "133973584308604861",
      "user_id" : "208104417703",
      "created_at" : "Tue Nov 08 18:26:06 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "13833539264",
      "user_id" : "208104417703",
      "created_at" : "Thu May 06 20:05:40 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "13467116479",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 29 20:00:13 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "86524405999470925",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 30 20:00:00 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "593867442023827983",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 30 20:00:06 +0000 2015"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "172787876960928002",
      "user_id" : "208104417703",
      "created_at" : "Thu Feb 23 21:00:14 +0000 2012"
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
      "tweet_id" : "1262829415998425939",
      "user_id" : "208104417703",
      "created_at" : "Tue May 19 19:36:09 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "520308565185923075",
      "user_id" : "208104417703",
      "created_at" : "Thu Oct 09 20:23:23 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1316832957461171611",
      "user_id" : "208104417703",
      "created_at" : "Thu Oct 15 20:06:57 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "48415871646826665",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 17 16:10:17 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "305450784969983723",
      "user_id" : "208104417703",
      "created_at" : "Sat Feb 23 22:55:16 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1591401502008674877",
      "user_id" : "208104417703",
      "created_at" : "Sat Nov 12 12:04:19 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "723846383366310815",
      "user_id" : "208104417703",
      "created_at" : "Sat Apr 23 12:10:00 +0000 2016"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "35109450763208666",
      "user_id" : "208104417703",
      "created_at" : "Tue Feb 08 22:55:20 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "952624026524583790",
      "user_id" : "208104417703",
      "created_at" : "Sun Jan 14 19:30:41 +0000 2018"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "35123844859560112",
      "user_id" : "208104417703",
      "created_at" : "Tue Feb 08 23:52:31 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1767527792477471739",
      "user_id" : "208104417703",
      "created_at" : "Tue Mar 12 12:27:19 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "193067122337778818",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 19 20:02:43 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "35110331600604815",
      "user_id" : "208104417703",
      "created_at" : "Tue Feb 08 22:58:50 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "564559188110345553",
      "user_id" : "208104417703",
      "created_at" : "Sun Feb 08 22:59:34 +0000 2015"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "205750526569088309",
      "user_id" : "208104417703",
      "created_at" : "Thu May 24 20:02:02 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2088176331480108379",
      "user_id" : "208104417703",
      "created_at" : "Fri Aug 14 08:10:08 +0000 2026"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "23998121419",
      "user_id" : "208104417703",
      "created_at" : "Sat Sep 04 10:10:24 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "220971810508771033",
      "user_id" : "208104417703",
      "created_at" : "Thu Jul 05 20:05:59 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1271171360948752126",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 11 20:04:04 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "35109538893924536",
      "user_id" : "208104417703",
      "created_at" : "Tue Feb 08 22:55:41 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1857153894979732713",
      "user_id" : "208104417703",
      "created_at" : "Thu Nov 14 20:09:27 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "997919312888990501",
      "user_id" : "208104417703",
      "created_at" : "Sat May 19 19:17:59 +0000 2018"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1261023606201124763",
      "user_id" : "208104417703",
      "created_at" : "Thu May 14 20:00:31 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "753651596956533531",
      "user_id" : "208104417703",
      "created_at" : "Thu Jul 14 18:05:17 +0000 2016"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "7609772520",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 07 21:02:23 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "35108402141073314",
      "user_id" : "208104417703",
      "created_at" : "Tue Feb 08 22:51:10 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1792272523849631041",
      "user_id" : "208104417703",
      "created_at" : "Sun May 19 19:14:03 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "14511818850",
      "user_id" : "208104417703",
      "created_at" : "Wed May 19 19:14:40 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "413787198249240153",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 19 21:45:30 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1877461050220089038",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 09 21:02:50 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2652053478",
      "user_id" : "208104417703",
      "created_at" : "Thu Jul 09 20:09:47 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1792274343955268880",
      "user_id" : "208104417703",
      "created_at" : "Sun May 19 19:21:17 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "928357108938703801",
      "user_id" : "208104417703",
      "created_at" : "Wed Nov 08 20:22:37 +0000 2017"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "68768159556962482",
      "user_id" : "208104417703",
      "created_at" : "Thu May 12 20:03:01 +0000 2011"
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
      "tweet_id" : "2075238786224097338",
      "user_id" : "208104417703",
      "created_at" : "Thu Jul 09 15:20:57 +0000 2026"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "73842816991625821",
      "user_id" : "208104417703",
      "created_at" : "Thu May 26 20:07:54 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "96673970182423220",
      "user_id" : "208104417703",
      "created_at" : "Thu Jul 28 20:10:45 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "498408558769998062",
      "user_id" : "208104417703",
      "created_at" : "Sun Aug 10 10:00:35 +0000 2014"
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
      "tweet_id" : "1588808533397210097",
      "user_id" : "208104417703",
      "created_at" : "Sat Nov 05 08:20:47 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1945379023349615187",
      "user_id" : "208104417703",
      "created_at" : "Wed Jul 16 07:04:37 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "203795044426055784",
      "user_id" : "208104417703",
      "created_at" : "Sat May 19 10:31:39 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1864778431980374641",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 05 21:06:38 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "680148603376765054",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 24 22:10:38 +0000 2015"
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
      "tweet_id" : "1070785128009042173",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 06 21:00:43 +0000 2018"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1179972076610522096",
      "user_id" : "208104417703",
      "created_at" : "Fri Oct 04 04:10:40 +0000 2019"
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
      "tweet_id" : "1240745457253089598",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 19 21:02:23 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2020630885421813528",
      "user_id" : "208104417703",
      "created_at" : "Sun Feb 08 22:48:39 +0000 2026"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "342732717860849527",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 06 20:00:22 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2020633406999626628",
      "user_id" : "208104417703",
      "created_at" : "Sun Feb 08 22:58:40 +0000 2026"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2115911927950478248",
      "user_id" : "208104417703",
      "created_at" : "Thu Oct 29 21:01:30 +0000 2026"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "24044928958",
      "user_id" : "208104417703",
      "created_at" : "Sat Sep 04 22:17:19 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "16588682662",
      "user_id" : "208104417703",
      "created_at" : "Wed Jun 16 12:22:35 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2227728748",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 04 20:00:37 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "22534883792",
      "user_id" : "208104417703",
      "created_at" : "Thu Aug 19 15:26:29 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2056816535271377839",
      "user_id" : "208104417703",
      "created_at" : "Tue May 19 19:17:30 +0000 2026"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "179175396275651923",
      "user_id" : "208104417703",
      "created_at" : "Mon Mar 12 12:01:58 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "498094211283813780",
      "user_id" : "208104417703",
      "created_at" : "Sat Aug 09 13:11:28 +0000 2014"
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
      "tweet_id" : "1240329790888610293",
      "user_id" : "208104417703",
      "created_at" : "Wed Mar 18 17:30:41 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "162641715037996002",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 26 21:03:01 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "680154255335622052",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 24 22:33:05 +0000 2015"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "20605553122",
      "user_id" : "208104417703",
      "created_at" : "Thu Jul 29 20:04:10 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "82889084015480391",
      "user_id" : "208104417703",
      "created_at" : "Mon Jun 20 19:14:32 +0000 2011"
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
      "tweet_id" : "396691464349813785",
      "user_id" : "208104417703",
      "created_at" : "Sat Nov 02 17:33:09 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1767857461642920715",
      "user_id" : "208104417703",
      "created_at" : "Wed Mar 13 10:17:18 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "266646349439569643",
      "user_id" : "208104417703",
      "created_at" : "Thu Nov 08 21:00:18 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1262835635828295851",
      "user_id" : "208104417703",
      "created_at" : "Tue May 19 20:00:52 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "144883992338892742",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 08 21:00:10 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "58620782493828946",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 14 20:00:58 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "82888611933979357",
      "user_id" : "208104417703",
      "created_at" : "Mon Jun 20 19:12:39 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1321013826874770527",
      "user_id" : "208104417703",
      "created_at" : "Tue Oct 27 09:00:14 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "35109996010145903",
      "user_id" : "208104417703",
      "created_at" : "Tue Feb 08 22:57:30 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2118449041258840555",
      "user_id" : "208104417703",
      "created_at" : "Thu Nov 05 21:03:04 +0000 2026"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2004191788998328665",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 25 14:05:33 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "35272395166059184",
      "user_id" : "208104417703",
      "created_at" : "Wed Feb 09 09:42:48 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1262827402690561795",
      "user_id" : "208104417703",
      "created_at" : "Tue May 19 19:28:09 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "155031764530629489",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 05 21:03:47 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "5960555360",
      "user_id" : "208104417703",
      "created_at" : "Thu Nov 12 21:04:45 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "661951260445904320",
      "user_id" : "208104417703",
      "created_at" : "Wed Nov 04 17:00:53 +0000 2015"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "162641056892979935",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 26 21:00:24 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1527265565847061559",
      "user_id" : "208104417703",
      "created_at" : "Thu May 19 12:31:00 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1179970008223058860",
      "user_id" : "208104417703",
      "created_at" : "Fri Oct 04 04:02:27 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2011907379519556616",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 15 21:04:33 +0000 2026"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "215897083457044969",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 21 20:00:50 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "432284517084955263",
      "user_id" : "208104417703",
      "created_at" : "Sat Feb 08 22:47:14 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "9074805751",
      "user_id" : "208104417703",
      "created_at" : "Thu Feb 04 21:06:02 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1316831324224357266",
      "user_id" : "208104417703",
      "created_at" : "Thu Oct 15 20:00:27 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1226276427549116475",
      "user_id" : "208104417703",
      "created_at" : "Sat Feb 08 22:47:38 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "203801707866491782",
      "user_id" : "208104417703",
      "created_at" : "Sat May 19 10:58:08 +0000 2012"
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
      "tweet_id" : "203848263508427019",
      "user_id" : "208104417703",
      "created_at" : "Sat May 19 14:03:07 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "993654330",
      "user_id" : "208104417703",
      "created_at" : "Sat Oct 11 14:30:30 +0000 2008"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "815346337972226771",
      "user_id" : "208104417703",
      "created_at" : "Sat Dec 31 23:58:10 +0000 2016"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "43416149949416428",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 03 21:03:11 +0000 2011"
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
      "tweet_id" : "1864776882285707359",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 05 21:00:29 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "952628896501598552",
      "user_id" : "208104417703",
      "created_at" : "Sun Jan 14 19:50:02 +0000 2018"
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
      "tweet_id" : "51040571959020010",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 24 21:59:55 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "246198098039145789",
      "user_id" : "208104417703",
      "created_at" : "Thu Sep 13 10:46:15 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1767856474698026017",
      "user_id" : "208104417703",
      "created_at" : "Wed Mar 13 10:13:23 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "952626770106910560",
      "user_id" : "208104417703",
      "created_at" : "Sun Jan 14 19:41:35 +0000 2018"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1867694930",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 16 20:04:49 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "12734661343",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 15 20:00:05 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "799563862587212178",
      "user_id" : "208104417703",
      "created_at" : "Fri Nov 18 10:44:14 +0000 2016"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "243800952648238627",
      "user_id" : "208104417703",
      "created_at" : "Thu Sep 06 20:00:51 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "497452179628493037",
      "user_id" : "208104417703",
      "created_at" : "Thu Aug 07 18:40:16 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1248344930615561994",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 09 20:19:59 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "8007207539",
      "user_id" : "208104417703",
      "created_at" : "Fri Jan 15 11:21:25 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "7977039554",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 14 21:31:04 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "506388901871485996",
      "user_id" : "208104417703",
      "created_at" : "Mon Sep 01 10:31:37 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1135452544823198336",
      "user_id" : "208104417703",
      "created_at" : "Mon Jun 03 07:45:57 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "574826681701761391",
      "user_id" : "208104417703",
      "created_at" : "Mon Mar 09 06:58:55 +0000 2015"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "133299697992338060",
      "user_id" : "208104417703",
      "created_at" : "Sun Nov 06 21:48:19 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1779057132843306492",
      "user_id" : "208104417703",
      "created_at" : "Sat Apr 13 08:00:48 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "35805212887221403",
      "user_id" : "208104417703",
      "created_at" : "Thu Feb 10 21:00:02 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1748701687",
      "user_id" : "208104417703",
      "created_at" : "Tue Mar 31 15:25:43 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "35109333314306962",
      "user_id" : "208104417703",
      "created_at" : "Tue Feb 08 22:54:52 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2056815836143813244",
      "user_id" : "208104417703",
      "created_at" : "Tue May 19 19:14:43 +0000 2026"
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
      "tweet_id" : "614167222809527463",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 25 20:24:11 +0000 2015"
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
      "tweet_id" : "1770558658858453338",
      "user_id" : "208104417703",
      "created_at" : "Wed Mar 20 21:10:54 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "243804745108555964",
      "user_id" : "208104417703",
      "created_at" : "Thu Sep 06 20:15:55 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1644067612247720070",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 06 20:00:38 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1058398760511471863",
      "user_id" : "208104417703",
      "created_at" : "Fri Nov 02 16:41:43 +0000 2018"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1683379134698357197",
      "user_id" : "208104417703",
      "created_at" : "Mon Jul 24 07:30:36 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "969883985100406863",
      "user_id" : "208104417703",
      "created_at" : "Sat Mar 03 10:35:36 +0000 2018"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1240741328925493502",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 19 20:45:59 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "147433335738600975",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 15 21:50:21 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "375434211915468480",
      "user_id" : "208104417703",
      "created_at" : "Thu Sep 05 01:44:26 +0000 2013"
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
      "tweet_id" : "2073416960",
      "user_id" : "208104417703",
      "created_at" : "Thu May 14 20:00:08 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "355417302440610310",
      "user_id" : "208104417703",
      "created_at" : "Thu Jul 11 20:04:22 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2039796116291061360",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 02 20:04:26 +0000 2026"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "961733580378080518",
      "user_id" : "208104417703",
      "created_at" : "Thu Feb 08 22:48:48 +0000 2018"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "342733333500789472",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 06 20:02:49 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "127112084843399658",
      "user_id" : "208104417703",
      "created_at" : "Thu Oct 20 20:00:57 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "5273768538",
      "user_id" : "208104417703",
      "created_at" : "Sat Oct 17 17:09:35 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "443718729897870624",
      "user_id" : "208104417703",
      "created_at" : "Wed Mar 12 12:02:43 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1446203759209219797",
      "user_id" : "208104417703",
      "created_at" : "Thu Oct 07 20:00:20 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "276749150228317175",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 06 18:05:13 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "231030460191342881",
      "user_id" : "208104417703",
      "created_at" : "Thu Aug 02 14:15:28 +0000 2012"
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
      "tweet_id" : "9074938100",
      "user_id" : "208104417703",
      "created_at" : "Thu Feb 04 21:09:41 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "22534483953",
      "user_id" : "208104417703",
      "created_at" : "Thu Aug 19 15:20:16 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "294551264321078546",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 24 21:04:28 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "8342160427",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 21 21:00:40 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1831785300511164990",
      "user_id" : "208104417703",
      "created_at" : "Thu Sep 05 20:03:43 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1009332704568674694",
      "user_id" : "208104417703",
      "created_at" : "Wed Jun 20 07:10:43 +0000 2018"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "446650685769911263",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 20 14:13:16 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "213360967768083111",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 14 20:03:13 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "498156941449627464",
      "user_id" : "208104417703",
      "created_at" : "Sat Aug 09 17:20:44 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "770731484251162920",
      "user_id" : "208104417703",
      "created_at" : "Tue Aug 30 21:14:40 +0000 2016"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "289478376261947008",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 10 21:06:37 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "122039379207129318",
      "user_id" : "208104417703",
      "created_at" : "Thu Oct 06 20:03:50 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "397697354645373790",
      "user_id" : "208104417703",
      "created_at" : "Tue Nov 05 12:10:12 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1240760150508177867",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 19 22:00:46 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1243282510612270156",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 26 21:03:44 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "51025527108012726",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 24 21:00:08 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1262836346968342946",
      "user_id" : "208104417703",
      "created_at" : "Tue May 19 20:03:42 +0000 2020"
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
      "tweet_id" : "279330045334392141",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 13 21:00:47 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1316833292510561843",
      "user_id" : "208104417703",
      "created_at" : "Thu Oct 15 20:08:17 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "127112614978259564",
      "user_id" : "208104417703",
      "created_at" : "Thu Oct 20 20:03:03 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1248528886459795154",
      "user_id" : "208104417703",
      "created_at" : "Fri Apr 10 08:30:57 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1243284164686381145",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 26 21:10:18 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1262826914666514531",
      "user_id" : "208104417703",
      "created_at" : "Tue May 19 19:26:13 +0000 2020"
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
      "tweet_id" : "8342320706",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 21 21:05:05 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "122038488261462811",
      "user_id" : "208104417703",
      "created_at" : "Thu Oct 06 20:00:17 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "266649295275427436",
      "user_id" : "208104417703",
      "created_at" : "Thu Nov 08 21:12:00 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "723847713937950748",
      "user_id" : "208104417703",
      "created_at" : "Sat Apr 23 12:15:18 +0000 2016"
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
      "tweet_id" : "35108653832867113",
      "user_id" : "208104417703",
      "created_at" : "Tue Feb 08 22:52:10 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "38342003297093608",
      "user_id" : "208104417703",
      "created_at" : "Thu Feb 17 21:00:20 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "377506942165192057",
      "user_id" : "208104417703",
      "created_at" : "Tue Sep 10 19:00:43 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "96672888748246448",
      "user_id" : "208104417703",
      "created_at" : "Thu Jul 28 20:06:27 +0000 2011"
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
      "tweet_id" : "35110126058736742",
      "user_id" : "208104417703",
      "created_at" : "Tue Feb 08 22:58:01 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "375125779576521844",
      "user_id" : "208104417703",
      "created_at" : "Wed Sep 04 05:18:50 +0000 2013"
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
      "tweet_id" : "851719546996786440",
      "user_id" : "208104417703",
      "created_at" : "Tue Apr 11 08:52:18 +0000 2017"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1634887209037334519",
      "user_id" : "208104417703",
      "created_at" : "Sun Mar 12 12:01:00 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1155707486",
      "user_id" : "208104417703",
      "created_at" : "Fri Jan 09 22:36:41 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1302180465",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 29 21:00:59 +0000 2009"
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
      "tweet_id" : "2088016450894693455",
      "user_id" : "208104417703",
      "created_at" : "Thu Aug 13 21:34:50 +0000 2026"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "19956809286",
      "user_id" : "208104417703",
      "created_at" : "Thu Jul 22 20:09:15 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1767855484133444557",
      "user_id" : "208104417703",
      "created_at" : "Wed Mar 13 10:09:27 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "33268603151190393",
      "user_id" : "208104417703",
      "created_at" : "Thu Feb 03 21:00:27 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "81767571644222469",
      "user_id" : "208104417703",
      "created_at" : "Fri Jun 17 16:58:02 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1534838214257282989",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 09 10:02:00 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1291314304313721201",
      "user_id" : "208104417703",
      "created_at" : "Thu Aug 06 10:04:56 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "203213415290767602",
      "user_id" : "208104417703",
      "created_at" : "Thu May 17 20:00:28 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2115911760127986662",
      "user_id" : "208104417703",
      "created_at" : "Thu Oct 29 21:00:50 +0000 2026"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "91598063889550692",
      "user_id" : "208104417703",
      "created_at" : "Thu Jul 14 20:00:54 +0000 2011"
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
      "tweet_id" : "969883013808655721",
      "user_id" : "208104417703",
      "created_at" : "Sat Mar 03 10:31:44 +0000 2018"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "5366592804226535",
      "user_id" : "208104417703",
      "created_at" : "Thu Nov 18 21:07:50 +0000 2010"
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
      "tweet_id" : "10539739182",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 04 21:06:56 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "270260692899073530",
      "user_id" : "208104417703",
      "created_at" : "Sun Nov 18 20:22:25 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "355416362438364650",
      "user_id" : "208104417703",
      "created_at" : "Thu Jul 11 20:00:38 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2829257126449001",
      "user_id" : "208104417703",
      "created_at" : "Thu Nov 11 21:05:22 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "423923772169391751",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 16 21:04:38 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "11974433919",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 01 07:15:33 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "24027206522",
      "user_id" : "208104417703",
      "created_at" : "Sat Sep 04 17:42:06 +0000 2010"
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
      "tweet_id" : "506391334886574281",
      "user_id" : "208104417703",
      "created_at" : "Mon Sep 01 10:41:17 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "167714959793326133",
      "user_id" : "208104417703",
      "created_at" : "Thu Feb 09 21:02:17 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "875317103127692700",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 15 11:40:34 +0000 2017"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2039795097737888635",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 02 20:00:23 +0000 2026"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "799356514539143420",
      "user_id" : "208104417703",
      "created_at" : "Thu Nov 17 21:00:19 +0000 2016"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "860278639",
      "user_id" : "208104417703",
      "created_at" : "Fri Jun 20 22:12:04 +0000 2008"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1888359490441448940",
      "user_id" : "208104417703",
      "created_at" : "Sat Feb 08 22:49:21 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "733375274061660597",
      "user_id" : "208104417703",
      "created_at" : "Thu May 19 19:14:25 +0000 2016"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "18658394455",
      "user_id" : "208104417703",
      "created_at" : "Thu Jul 08 20:05:00 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2330754005",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 18 20:30:28 +0000 2009"
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
      "tweet_id" : "6511830055",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 03 21:06:06 +0000 2009"
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
      "tweet_id" : "408705440948421615",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 05 21:12:25 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "25658456413308187",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 13 21:00:27 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1123168458050109600",
      "user_id" : "208104417703",
      "created_at" : "Tue Apr 30 10:13:22 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1105438297456380720",
      "user_id" : "208104417703",
      "created_at" : "Tue Mar 12 12:00:02 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "14199765109",
      "user_id" : "208104417703",
      "created_at" : "Thu May 13 20:05:41 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "690270911445601959",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 21 20:33:04 +0000 2016"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "363027908077291743",
      "user_id" : "208104417703",
      "created_at" : "Thu Aug 01 20:06:12 +0000 2013"
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
      "tweet_id" : "35264331981521333",
      "user_id" : "208104417703",
      "created_at" : "Wed Feb 09 09:10:46 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "71292559334313963",
      "user_id" : "208104417703",
      "created_at" : "Thu May 19 19:14:05 +0000 2011"
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
      "tweet_id" : "3203180957",
      "user_id" : "208104417703",
      "created_at" : "Thu Jul 30 20:03:04 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "35119026849975982",
      "user_id" : "208104417703",
      "created_at" : "Tue Feb 08 23:33:23 +0000 2011"
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
      "tweet_id" : "8708370787",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 28 21:00:16 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1280796274861279287",
      "user_id" : "208104417703",
      "created_at" : "Wed Jul 08 09:30:02 +0000 2020"
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
      "tweet_id" : "2003100903258721843",
      "user_id" : "208104417703",
      "created_at" : "Mon Dec 22 13:50:45 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "9074601966",
      "user_id" : "208104417703",
      "created_at" : "Thu Feb 04 21:00:26 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1045726450012915723",
      "user_id" : "208104417703",
      "created_at" : "Fri Sep 28 17:26:28 +0000 2018"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1888358959941683249",
      "user_id" : "208104417703",
      "created_at" : "Sat Feb 08 22:47:14 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1240746789284349908",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 19 21:07:41 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1240755058446960327",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 19 21:40:32 +0000 2020"
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
      "tweet_id" : "246196659883607074",
      "user_id" : "208104417703",
      "created_at" : "Thu Sep 13 10:40:32 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "840895362620197142",
      "user_id" : "208104417703",
      "created_at" : "Sun Mar 12 12:00:52 +0000 2017"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "13045320700",
      "user_id" : "208104417703",
      "created_at" : "Wed Apr 21 18:30:42 +0000 2010"
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
      "tweet_id" : "1446204692374750362",
      "user_id" : "208104417703",
      "created_at" : "Thu Oct 07 20:04:02 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1877460339155534684",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 09 21:00:01 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1986539267295284488",
      "user_id" : "208104417703",
      "created_at" : "Thu Nov 06 21:00:44 +0000 2025"
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
      "tweet_id" : "204107640853235325",
      "user_id" : "208104417703",
      "created_at" : "Sun May 20 07:13:48 +0000 2012"
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
      "tweet_id" : "1240747944668301129",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 19 21:12:16 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "33269089493321912",
      "user_id" : "208104417703",
      "created_at" : "Thu Feb 03 21:02:23 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1623455034769411036",
      "user_id" : "208104417703",
      "created_at" : "Wed Feb 08 22:53:37 +0000 2023"
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
      "tweet_id" : "1045725538208973373",
      "user_id" : "208104417703",
      "created_at" : "Fri Sep 28 17:22:51 +0000 2018"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2004195985206543454",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 25 14:22:13 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1212156619417193209",
      "user_id" : "208104417703",
      "created_at" : "Tue Dec 31 23:40:33 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "928353977903350609",
      "user_id" : "208104417703",
      "created_at" : "Wed Nov 08 20:10:10 +0000 2017"
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
      "tweet_id" : "35270623617876231",
      "user_id" : "208104417703",
      "created_at" : "Wed Feb 09 09:35:46 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "18658600621",
      "user_id" : "208104417703",
      "created_at" : "Thu Jul 08 20:08:12 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1245804445363602822",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 02 20:05:00 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "203847134645060986",
      "user_id" : "208104417703",
      "created_at" : "Sat May 19 13:58:38 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "527749874343478361",
      "user_id" : "208104417703",
      "created_at" : "Thu Oct 30 09:12:29 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "374775104128681701",
      "user_id" : "208104417703",
      "created_at" : "Tue Sep 03 06:05:22 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1589976065948778957",
      "user_id" : "208104417703",
      "created_at" : "Tue Nov 08 13:40:09 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1933153661035218661",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 12 13:25:23 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1262830929710155754",
      "user_id" : "208104417703",
      "created_at" : "Tue May 19 19:42:10 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "375433352699707842",
      "user_id" : "208104417703",
      "created_at" : "Thu Sep 05 01:41:01 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "446650335562304716",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 20 14:11:53 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "28196642104541681",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 20 21:06:18 +0000 2011"
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
      "tweet_id" : "35108871907312583",
      "user_id" : "208104417703",
      "created_at" : "Tue Feb 08 22:53:02 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1276244717171902215",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 25 20:03:46 +0000 2020"
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
      "tweet_id" : "202824686185219945",
      "user_id" : "208104417703",
      "created_at" : "Wed May 16 18:15:48 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1262828010768171293",
      "user_id" : "208104417703",
      "created_at" : "Tue May 19 19:30:34 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "989151404",
      "user_id" : "208104417703",
      "created_at" : "Tue Oct 07 19:12:28 +0000 2008"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "5268863656",
      "user_id" : "208104417703",
      "created_at" : "Sat Oct 17 12:40:31 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1262832589534662032",
      "user_id" : "208104417703",
      "created_at" : "Tue May 19 19:48:46 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1767521080919983222",
      "user_id" : "208104417703",
      "created_at" : "Tue Mar 12 12:00:39 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "23850701049",
      "user_id" : "208104417703",
      "created_at" : "Thu Sep 02 20:00:59 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "10174353048",
      "user_id" : "208104417703",
      "created_at" : "Thu Feb 25 21:30:02 +0000 2010"
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
      "tweet_id" : "15412758129",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 03 20:00:36 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1262828467431410644",
      "user_id" : "208104417703",
      "created_at" : "Tue May 19 19:32:23 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "133172888923538024",
      "user_id" : "208104417703",
      "created_at" : "Sun Nov 06 13:24:25 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2020631634616782306",
      "user_id" : "208104417703",
      "created_at" : "Sun Feb 08 22:51:37 +0000 2026"
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
      "tweet_id" : "1262833001364982529",
      "user_id" : "208104417703",
      "created_at" : "Tue May 19 19:50:24 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "614186994855051966",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 25 21:42:45 +0000 2015"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "520302842901169263",
      "user_id" : "208104417703",
      "created_at" : "Thu Oct 09 20:00:39 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "203845788458025658",
      "user_id" : "208104417703",
      "created_at" : "Sat May 19 13:53:17 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2828084982056294",
      "user_id" : "208104417703",
      "created_at" : "Thu Nov 11 21:00:42 +0000 2010"
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
      "tweet_id" : "5364761487216237",
      "user_id" : "208104417703",
      "created_at" : "Thu Nov 18 21:00:33 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1390397391391164656",
      "user_id" : "208104417703",
      "created_at" : "Thu May 06 20:05:45 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "14512442591",
      "user_id" : "208104417703",
      "created_at" : "Wed May 19 19:31:50 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "375435074247592772",
      "user_id" : "208104417703",
      "created_at" : "Thu Sep 05 01:47:51 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "303175488023563938",
      "user_id" : "208104417703",
      "created_at" : "Sun Feb 17 16:14:03 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2118448459022337986",
      "user_id" : "208104417703",
      "created_at" : "Thu Nov 05 21:00:46 +0000 2026"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "225938256179497157",
      "user_id" : "208104417703",
      "created_at" : "Thu Jul 19 13:00:52 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "167379780105143811",
      "user_id" : "208104417703",
      "created_at" : "Wed Feb 08 22:50:24 +0000 2012"
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
      "tweet_id" : "35038384275587955",
      "user_id" : "208104417703",
      "created_at" : "Tue Feb 08 18:12:56 +0000 2011"
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
      "tweet_id" : "1251510964327547651",
      "user_id" : "208104417703",
      "created_at" : "Sat Apr 18 14:00:40 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "27745107156",
      "user_id" : "208104417703",
      "created_at" : "Thu Oct 14 20:00:42 +0000 2010"
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
      "tweet_id" : "10438163528943894",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 02 21:00:26 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "35108528087632199",
      "user_id" : "208104417703",
      "created_at" : "Tue Feb 08 22:51:40 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "25797899414",
      "user_id" : "208104417703",
      "created_at" : "Thu Sep 23 20:00:46 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1527242314353738550",
      "user_id" : "208104417703",
      "created_at" : "Thu May 19 10:58:37 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "10173297788",
      "user_id" : "208104417703",
      "created_at" : "Thu Feb 25 21:00:59 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1644068529181298065",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 06 20:04:17 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "17274590594074071",
      "user_id" : "208104417703",
      "created_at" : "Tue Dec 21 17:45:58 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1240744924727479846",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 19 21:00:16 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "81451648907477242",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 16 20:02:41 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "282096108077846510",
      "user_id" : "208104417703",
      "created_at" : "Fri Dec 21 12:12:07 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "27745774775",
      "user_id" : "208104417703",
      "created_at" : "Thu Oct 14 20:11:05 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "13833366354",
      "user_id" : "208104417703",
      "created_at" : "Thu May 06 20:00:54 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1249308000775047670",
      "user_id" : "208104417703",
      "created_at" : "Sun Apr 12 12:06:53 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "203853548629266006",
      "user_id" : "208104417703",
      "created_at" : "Sat May 19 14:24:08 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "7609707121",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 07 21:00:35 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1590811684132359525",
      "user_id" : "208104417703",
      "created_at" : "Thu Nov 10 21:00:36 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "555834176280985793",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 15 21:09:29 +0000 2015"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "614175856679456125",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 25 20:58:29 +0000 2015"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "15413062097",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 03 20:05:19 +0000 2010"
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
      "tweet_id" : "1250876820211894642",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 16 20:00:48 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "8002155396",
      "user_id" : "208104417703",
      "created_at" : "Fri Jan 15 09:02:21 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "172789521610443710",
      "user_id" : "208104417703",
      "created_at" : "Thu Feb 23 21:06:46 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2032064167178928408",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 12 12:00:26 +0000 2026"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1732868890649692253",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 07 21:05:13 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1683380239616443821",
      "user_id" : "208104417703",
      "created_at" : "Mon Jul 24 07:34:59 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1240745914507725668",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 19 21:04:12 +0000 2020"
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
      "tweet_id" : "35110499347596749",
      "user_id" : "208104417703",
      "created_at" : "Tue Feb 08 22:59:30 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "21217039859",
      "user_id" : "208104417703",
      "created_at" : "Thu Aug 05 10:20:30 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "175250595739863009",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 01 16:06:12 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "824267086",
      "user_id" : "208104417703",
      "created_at" : "Wed May 21 12:02:09 +0000 2008"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "205736043029202661",
      "user_id" : "208104417703",
      "created_at" : "Thu May 24 19:04:29 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "643328798888035902",
      "user_id" : "208104417703",
      "created_at" : "Mon Sep 14 07:41:52 +0000 2015"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "497633531275512497",
      "user_id" : "208104417703",
      "created_at" : "Fri Aug 08 06:40:54 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1262823874106494888",
      "user_id" : "208104417703",
      "created_at" : "Tue May 19 19:14:08 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1720863580691104759",
      "user_id" : "208104417703",
      "created_at" : "Sat Nov 04 18:00:24 +0000 2023"
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
      "tweet_id" : "696827632070689494",
      "user_id" : "208104417703",
      "created_at" : "Mon Feb 08 22:47:08 +0000 2016"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1240746198411773953",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 19 21:05:20 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "132847272663711965",
      "user_id" : "208104417703",
      "created_at" : "Sat Nov 05 15:50:32 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "829461597993831102",
      "user_id" : "208104417703",
      "created_at" : "Wed Feb 08 22:47:10 +0000 2017"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "30618558505419019",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 27 13:30:07 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "784081017211192041",
      "user_id" : "208104417703",
      "created_at" : "Thu Oct 06 17:20:56 +0000 2016"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "377438837040743319",
      "user_id" : "208104417703",
      "created_at" : "Tue Sep 10 14:30:05 +0000 2013"
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
      "tweet_id" : "81617698852704200",
      "user_id" : "208104417703",
      "created_at" : "Fri Jun 17 07:02:30 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "35269282237516842",
      "user_id" : "208104417703",
      "created_at" : "Wed Feb 09 09:30:26 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "213360196695623134",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 14 20:00:09 +0000 2012"
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
      "tweet_id" : "2020630473457274574",
      "user_id" : "208104417703",
      "created_at" : "Sun Feb 08 22:47:01 +0000 2026"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "3570634368",
      "user_id" : "208104417703",
      "created_at" : "Thu Aug 13 20:00:30 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1748677198",
      "user_id" : "208104417703",
      "created_at" : "Tue Mar 31 15:20:55 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "388396135120635070",
      "user_id" : "208104417703",
      "created_at" : "Thu Oct 10 20:10:29 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "116965071615165218",
      "user_id" : "208104417703",
      "created_at" : "Thu Sep 22 20:00:20 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "593868560078471475",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 30 20:04:32 +0000 2015"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "932214080",
      "user_id" : "208104417703",
      "created_at" : "Wed Aug 20 16:45:16 +0000 2008"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1248343004519858788",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 09 20:12:20 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1248339927746217403",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 09 20:00:06 +0000 2020"
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
      "tweet_id" : "1243281573298570587",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 26 21:00:00 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1589966097354851193",
      "user_id" : "208104417703",
      "created_at" : "Tue Nov 08 13:00:32 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "680155380008879541",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 24 22:37:33 +0000 2015"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "81452795231734141",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 16 20:07:14 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "822071148123522247",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 19 13:20:09 +0000 2017"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "238728985243026828",
      "user_id" : "208104417703",
      "created_at" : "Thu Aug 23 20:06:40 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1767272003535898998",
      "user_id" : "208104417703",
      "created_at" : "Mon Mar 11 19:30:54 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "16061820765",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 10 20:00:28 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "270265136214705792",
      "user_id" : "208104417703",
      "created_at" : "Sun Nov 18 20:40:04 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "271592603051363916",
      "user_id" : "208104417703",
      "created_at" : "Thu Nov 22 12:34:57 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1262825886642606010",
      "user_id" : "208104417703",
      "created_at" : "Tue May 19 19:22:08 +0000 2020"
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
      "tweet_id" : "132794516884163655",
      "user_id" : "208104417703",
      "created_at" : "Sat Nov 05 12:20:54 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "9440812678",
      "user_id" : "208104417703",
      "created_at" : "Thu Feb 11 21:00:02 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1824015900999681428",
      "user_id" : "208104417703",
      "created_at" : "Thu Aug 15 09:30:54 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "18658079222",
      "user_id" : "208104417703",
      "created_at" : "Thu Jul 08 20:00:06 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "723911838370104250",
      "user_id" : "208104417703",
      "created_at" : "Sat Apr 23 16:30:06 +0000 2016"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "388394820881613029",
      "user_id" : "208104417703",
      "created_at" : "Thu Oct 10 20:05:15 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2113291969034717512",
      "user_id" : "208104417703",
      "created_at" : "Thu Oct 22 15:30:43 +0000 2026"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "643329536183763310",
      "user_id" : "208104417703",
      "created_at" : "Mon Sep 14 07:44:48 +0000 2015"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "24500233383",
      "user_id" : "208104417703",
      "created_at" : "Thu Sep 09 20:08:09 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "204553147450920227",
      "user_id" : "208104417703",
      "created_at" : "Mon May 21 12:44:05 +0000 2012"
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
      "tweet_id" : "172790516948142679",
      "user_id" : "208104417703",
      "created_at" : "Thu Feb 23 21:10:44 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "15511563054092184",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 16 21:00:19 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1045719818948315771",
      "user_id" : "208104417703",
      "created_at" : "Fri Sep 28 17:00:08 +0000 2018"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1889941590",
      "user_id" : "208104417703",
      "created_at" : "Sun Apr 19 20:44:29 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2020632458348726282",
      "user_id" : "208104417703",
      "created_at" : "Sun Feb 08 22:54:54 +0000 2026"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "203870313564343051",
      "user_id" : "208104417703",
      "created_at" : "Sat May 19 15:30:45 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "23202182427",
      "user_id" : "208104417703",
      "created_at" : "Thu Aug 26 20:09:33 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "948149220483793050",
      "user_id" : "208104417703",
      "created_at" : "Tue Jan 02 11:09:24 +0000 2018"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "203845608090371284",
      "user_id" : "208104417703",
      "created_at" : "Sat May 19 13:52:34 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1491181867586552768",
      "user_id" : "208104417703",
      "created_at" : "Tue Feb 08 22:47:16 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "9074718714",
      "user_id" : "208104417703",
      "created_at" : "Thu Feb 04 21:03:39 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "336198104522950548",
      "user_id" : "208104417703",
      "created_at" : "Sun May 19 19:14:09 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2056817706186834759",
      "user_id" : "208104417703",
      "created_at" : "Tue May 19 19:22:09 +0000 2026"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "35327053964249024",
      "user_id" : "208104417703",
      "created_at" : "Wed Feb 09 13:20:00 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1593877032603748808",
      "user_id" : "208104417703",
      "created_at" : "Sat Nov 19 08:01:12 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "35110222557087091",
      "user_id" : "208104417703",
      "created_at" : "Tue Feb 08 22:58:24 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "142348012063033043",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 01 21:03:05 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "231089498992151449",
      "user_id" : "208104417703",
      "created_at" : "Thu Aug 02 18:10:04 +0000 2012"
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
      "tweet_id" : "300012953644564927",
      "user_id" : "208104417703",
      "created_at" : "Fri Feb 08 22:47:16 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1370344647448068966",
      "user_id" : "208104417703",
      "created_at" : "Fri Mar 12 12:03:18 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "476222236657720",
      "user_id" : "208104417703",
      "created_at" : "Fri Nov 05 09:15:14 +0000 2010"
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
      "tweet_id" : "423922768795402914",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 16 21:00:38 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "401092368519925705",
      "user_id" : "208104417703",
      "created_at" : "Thu Nov 14 21:00:47 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "954736849740366563",
      "user_id" : "208104417703",
      "created_at" : "Sat Jan 20 15:26:17 +0000 2018"
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
      "tweet_id" : "35272101686413789",
      "user_id" : "208104417703",
      "created_at" : "Wed Feb 09 09:41:39 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1831784464703817698",
      "user_id" : "208104417703",
      "created_at" : "Thu Sep 05 20:00:23 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "167714497304201252",
      "user_id" : "208104417703",
      "created_at" : "Thu Feb 09 21:00:26 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "23201926138",
      "user_id" : "208104417703",
      "created_at" : "Thu Aug 26 20:05:34 +0000 2010"
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
      "tweet_id" : "238727530620649623",
      "user_id" : "208104417703",
      "created_at" : "Thu Aug 23 20:00:53 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1969416400938207688",
      "user_id" : "208104417703",
      "created_at" : "Sat Sep 20 15:00:34 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "220970345274805293",
      "user_id" : "208104417703",
      "created_at" : "Thu Jul 05 20:00:10 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1306685800515110620",
      "user_id" : "208104417703",
      "created_at" : "Thu Sep 17 20:05:46 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "6511727413",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 03 21:00:28 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "17371431809",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 24 22:58:36 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "322438974909975104",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 11 20:00:16 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "401092867658877542",
      "user_id" : "208104417703",
      "created_at" : "Thu Nov 14 21:02:46 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "477178540530339713",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 12 20:00:04 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1933152802691878082",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 12 13:21:59 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1831784881894458434",
      "user_id" : "208104417703",
      "created_at" : "Thu Sep 05 20:02:03 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "375434390697675882",
      "user_id" : "208104417703",
      "created_at" : "Thu Sep 05 01:45:08 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "279330570683549429",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 13 21:02:52 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "497630793305164759",
      "user_id" : "208104417703",
      "created_at" : "Fri Aug 08 06:30:01 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "13467306583",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 29 20:05:27 +0000 2010"
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
      "tweet_id" : "1306684375449994409",
      "user_id" : "208104417703",
      "created_at" : "Thu Sep 17 20:00:06 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "363026584765991971",
      "user_id" : "208104417703",
      "created_at" : "Thu Aug 01 20:00:57 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "35806628435461031",
      "user_id" : "208104417703",
      "created_at" : "Thu Feb 10 21:05:40 +0000 2011"
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
      "tweet_id" : "35270018010710767",
      "user_id" : "208104417703",
      "created_at" : "Wed Feb 09 09:33:22 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1712546400937445419",
      "user_id" : "208104417703",
      "created_at" : "Thu Oct 12 19:10:54 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "520307801617074960",
      "user_id" : "208104417703",
      "created_at" : "Thu Oct 09 20:20:21 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "657275292997389951",
      "user_id" : "208104417703",
      "created_at" : "Thu Oct 22 19:20:16 +0000 2015"
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
      "tweet_id" : "614169493190476499",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 25 20:33:12 +0000 2015"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "459331910976407694",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 24 14:03:56 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "928355300845555559",
      "user_id" : "208104417703",
      "created_at" : "Wed Nov 08 20:15:26 +0000 2017"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "35269517579912384",
      "user_id" : "208104417703",
      "created_at" : "Wed Feb 09 09:31:22 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "205335555146255118",
      "user_id" : "208104417703",
      "created_at" : "Wed May 23 16:33:05 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "16062139286",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 10 20:05:25 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "10539491025",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 04 21:00:07 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "545696112380479149",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 18 21:44:26 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "363029045719335454",
      "user_id" : "208104417703",
      "created_at" : "Thu Aug 01 20:10:43 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1382335350696840358",
      "user_id" : "208104417703",
      "created_at" : "Wed Apr 14 14:10:04 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "262946910724164655",
      "user_id" : "208104417703",
      "created_at" : "Mon Oct 29 16:00:03 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "7610345129",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 07 21:18:09 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1527226382776535686",
      "user_id" : "208104417703",
      "created_at" : "Thu May 19 09:55:18 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "477179311233695862",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 12 20:03:08 +0000 2014"
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
      "tweet_id" : "29042700536",
      "user_id" : "208104417703",
      "created_at" : "Thu Oct 28 19:52:12 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "11975027139",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 01 07:31:53 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "203849008421011894",
      "user_id" : "208104417703",
      "created_at" : "Sat May 19 14:06:05 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "203926571482876744",
      "user_id" : "208104417703",
      "created_at" : "Sat May 19 19:14:18 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "104856509250274424",
      "user_id" : "208104417703",
      "created_at" : "Sat Aug 20 10:05:14 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1326993296098066571",
      "user_id" : "208104417703",
      "created_at" : "Thu Nov 12 21:00:30 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "436606370012201674",
      "user_id" : "208104417703",
      "created_at" : "Thu Feb 20 21:00:45 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "86524943411447994",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 30 20:02:08 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "58622402187234356",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 14 20:07:24 +0000 2011"
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
      "tweet_id" : "1864777569002327983",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 05 21:03:12 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "408702555091110737",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 05 21:00:57 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "506394801176838419",
      "user_id" : "208104417703",
      "created_at" : "Mon Sep 01 10:55:03 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1248345414474665933",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 09 20:21:54 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1607030966944009751",
      "user_id" : "208104417703",
      "created_at" : "Sun Dec 25 15:10:14 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "4673222412",
      "user_id" : "208104417703",
      "created_at" : "Thu Sep 24 20:05:20 +0000 2009"
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
      "tweet_id" : "205979158092713408",
      "user_id" : "208104417703",
      "created_at" : "Fri May 25 11:10:32 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "7609960210",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 07 21:07:33 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "829462731726784636",
      "user_id" : "208104417703",
      "created_at" : "Wed Feb 08 22:51:40 +0000 2017"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "105255692578849545",
      "user_id" : "208104417703",
      "created_at" : "Sun Aug 21 12:31:27 +0000 2011"
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
      "tweet_id" : "1770556098789510730",
      "user_id" : "208104417703",
      "created_at" : "Wed Mar 20 21:00:43 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "746223966162519796",
      "user_id" : "208104417703",
      "created_at" : "Fri Jun 24 06:10:32 +0000 2016"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "388395606470558217",
      "user_id" : "208104417703",
      "created_at" : "Thu Oct 10 20:08:23 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "35271628208213633",
      "user_id" : "208104417703",
      "created_at" : "Wed Feb 09 09:39:46 +0000 2011"
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
      "tweet_id" : "464495065163630576",
      "user_id" : "208104417703",
      "created_at" : "Thu May 08 20:00:28 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "3570739516",
      "user_id" : "208104417703",
      "created_at" : "Thu Aug 13 20:06:16 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "973166767331347478",
      "user_id" : "208104417703",
      "created_at" : "Mon Mar 12 12:00:12 +0000 2018"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1262826598965448271",
      "user_id" : "208104417703",
      "created_at" : "Tue May 19 19:24:58 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "865646930141646188",
      "user_id" : "208104417703",
      "created_at" : "Fri May 19 19:14:45 +0000 2017"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "923821593304499538",
      "user_id" : "208104417703",
      "created_at" : "Fri Oct 27 08:00:06 +0000 2017"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "18428418752250975",
      "user_id" : "208104417703",
      "created_at" : "Fri Dec 24 22:10:52 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "498114344257585371",
      "user_id" : "208104417703",
      "created_at" : "Sat Aug 09 14:31:28 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "35271073444400468",
      "user_id" : "208104417703",
      "created_at" : "Wed Feb 09 09:37:33 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1390396114334647234",
      "user_id" : "208104417703",
      "created_at" : "Thu May 06 20:00:40 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1262834696279032456",
      "user_id" : "208104417703",
      "created_at" : "Tue May 19 19:57:08 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1527265447731268997",
      "user_id" : "208104417703",
      "created_at" : "Thu May 19 12:30:32 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "506389552735194405",
      "user_id" : "208104417703",
      "created_at" : "Mon Sep 01 10:34:12 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2119205920960416359",
      "user_id" : "208104417703",
      "created_at" : "Sat Nov 07 23:10:39 +0000 2026"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1959472980",
      "user_id" : "208104417703",
      "created_at" : "Wed Apr 29 07:50:33 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "24045207266",
      "user_id" : "208104417703",
      "created_at" : "Sat Sep 04 22:21:39 +0000 2010"
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
      "tweet_id" : "177861391271595820",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 08 21:00:34 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1358910235099529483",
      "user_id" : "208104417703",
      "created_at" : "Mon Feb 08 22:47:02 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "575989992766048482",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 12 12:01:30 +0000 2015"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1732867592399356198",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 07 21:00:03 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1347286973445834896",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 07 21:00:20 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2114998391816585443",
      "user_id" : "208104417703",
      "created_at" : "Tue Oct 27 08:31:26 +0000 2026"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "215897721813338734",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 21 20:03:22 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "19956264888",
      "user_id" : "208104417703",
      "created_at" : "Thu Jul 22 20:00:47 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "35270226039800897",
      "user_id" : "208104417703",
      "created_at" : "Wed Feb 09 09:34:11 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1271170524570978210",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 11 20:00:44 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "81451194853099014",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 16 20:00:52 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1953546811603946414",
      "user_id" : "208104417703",
      "created_at" : "Thu Aug 07 20:00:29 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "25659111114803075",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 13 21:03:03 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "18432342360064439",
      "user_id" : "208104417703",
      "created_at" : "Fri Dec 24 22:26:27 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1262833530363185813",
      "user_id" : "208104417703",
      "created_at" : "Tue May 19 19:52:30 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "483467796155548",
      "user_id" : "208104417703",
      "created_at" : "Fri Nov 05 09:44:02 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1123167712445465846",
      "user_id" : "208104417703",
      "created_at" : "Tue Apr 30 10:10:24 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "133169937265984942",
      "user_id" : "208104417703",
      "created_at" : "Sun Nov 06 13:12:41 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "596360005184128236",
      "user_id" : "208104417703",
      "created_at" : "Thu May 07 17:04:39 +0000 2015"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "68767523234907408",
      "user_id" : "208104417703",
      "created_at" : "Thu May 12 20:00:29 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1245803201232373071",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 02 20:00:03 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2003110854232376994",
      "user_id" : "208104417703",
      "created_at" : "Mon Dec 22 14:30:18 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "614161144248011740",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 25 20:00:02 +0000 2015"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "56085531909425898",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 07 20:06:47 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "142349113290130928",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 01 21:07:27 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "133297748093961434",
      "user_id" : "208104417703",
      "created_at" : "Sun Nov 06 21:40:34 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1850462512831532459",
      "user_id" : "208104417703",
      "created_at" : "Sun Oct 27 09:00:17 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "157771649540688266",
      "user_id" : "208104417703",
      "created_at" : "Fri Jan 13 10:31:07 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "11272163955",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 18 21:06:14 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "35110646118877307",
      "user_id" : "208104417703",
      "created_at" : "Tue Feb 08 23:00:05 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "342733647226341541",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 06 20:04:03 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "311446838664233255",
      "user_id" : "208104417703",
      "created_at" : "Tue Mar 12 12:01:27 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "305449596526529599",
      "user_id" : "208104417703",
      "created_at" : "Sat Feb 23 22:50:33 +0000 2013"
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
      "tweet_id" : "1496923085553536427",
      "user_id" : "208104417703",
      "created_at" : "Thu Feb 24 19:00:49 +0000 2022"
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
      "tweet_id" : "708624593870389594",
      "user_id" : "208104417703",
      "created_at" : "Sat Mar 12 12:04:03 +0000 2016"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "564556169390065440",
      "user_id" : "208104417703",
      "created_at" : "Sun Feb 08 22:47:34 +0000 2015"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1527267875985817855",
      "user_id" : "208104417703",
      "created_at" : "Thu May 19 12:40:11 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "29042187938",
      "user_id" : "208104417703",
      "created_at" : "Thu Oct 28 19:44:14 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "270270186248995933",
      "user_id" : "208104417703",
      "created_at" : "Sun Nov 18 21:00:08 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "408703628627414560",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 05 21:05:13 +0000 2013"
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
      "tweet_id" : "203841590832136947",
      "user_id" : "208104417703",
      "created_at" : "Sat May 19 13:36:37 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1623453412089662994",
      "user_id" : "208104417703",
      "created_at" : "Wed Feb 08 22:47:10 +0000 2023"
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
      "tweet_id" : "498091891988889964",
      "user_id" : "208104417703",
      "created_at" : "Sat Aug 09 13:02:15 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1339687328968347143",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 17 21:42:04 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1262824567823402841",
      "user_id" : "208104417703",
      "created_at" : "Tue May 19 19:16:53 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1461443087267007391",
      "user_id" : "208104417703",
      "created_at" : "Thu Nov 18 21:15:58 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "375709957074455445",
      "user_id" : "208104417703",
      "created_at" : "Thu Sep 05 20:00:08 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "12734977002",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 15 20:08:47 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "35271756537138119",
      "user_id" : "208104417703",
      "created_at" : "Wed Feb 09 09:40:16 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "317315230835148954",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 28 16:40:21 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1276243917062277192",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 25 20:00:35 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "375434107141752020",
      "user_id" : "208104417703",
      "created_at" : "Thu Sep 05 01:44:01 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1767853850724663480",
      "user_id" : "208104417703",
      "created_at" : "Wed Mar 13 10:02:57 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "851719763204771141",
      "user_id" : "208104417703",
      "created_at" : "Tue Apr 11 08:53:10 +0000 2017"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "893148778779903978",
      "user_id" : "208104417703",
      "created_at" : "Thu Aug 03 16:37:17 +0000 2017"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "305395508644414959",
      "user_id" : "208104417703",
      "created_at" : "Sat Feb 23 19:15:37 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2114998183498089763",
      "user_id" : "208104417703",
      "created_at" : "Tue Oct 27 08:30:36 +0000 2026"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "177862290027053424",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 08 21:04:09 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "4121875081",
      "user_id" : "208104417703",
      "created_at" : "Thu Sep 03 20:00:00 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "375124144783625998",
      "user_id" : "208104417703",
      "created_at" : "Wed Sep 04 05:12:20 +0000 2013"
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
      "tweet_id" : "20607289786",
      "user_id" : "208104417703",
      "created_at" : "Thu Jul 29 20:31:08 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "133168119110698500",
      "user_id" : "208104417703",
      "created_at" : "Sun Nov 06 13:05:28 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1135451104591481600",
      "user_id" : "208104417703",
      "created_at" : "Mon Jun 03 07:40:13 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "132850050647723834",
      "user_id" : "208104417703",
      "created_at" : "Sat Nov 05 16:01:34 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1588639915451613251",
      "user_id" : "208104417703",
      "created_at" : "Fri Nov 04 21:10:46 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1405048538",
      "user_id" : "208104417703",
      "created_at" : "Thu Feb 12 21:00:02 +0000 2009"
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
      "tweet_id" : "5266316201",
      "user_id" : "208104417703",
      "created_at" : "Sat Oct 17 10:20:46 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "56086533295312871",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 07 20:10:46 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2056818515129667367",
      "user_id" : "208104417703",
      "created_at" : "Tue May 19 19:25:22 +0000 2026"
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
      "tweet_id" : "961733185970898192",
      "user_id" : "208104417703",
      "created_at" : "Thu Feb 08 22:47:14 +0000 2018"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2651892083",
      "user_id" : "208104417703",
      "created_at" : "Thu Jul 09 20:00:56 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1253414160767650591",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 23 20:03:17 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "24499718745",
      "user_id" : "208104417703",
      "created_at" : "Thu Sep 09 20:00:10 +0000 2010"
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
      "tweet_id" : "203759542717121036",
      "user_id" : "208104417703",
      "created_at" : "Sat May 19 08:10:35 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1262824942458634406",
      "user_id" : "208104417703",
      "created_at" : "Tue May 19 19:18:23 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1248342886999656902",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 09 20:11:52 +0000 2020"
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
      "tweet_id" : "1262834057717220813",
      "user_id" : "208104417703",
      "created_at" : "Tue May 19 19:54:36 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "12709609899",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 15 08:30:34 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "327513754805732070",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 25 20:05:38 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "35109048101636005",
      "user_id" : "208104417703",
      "created_at" : "Tue Feb 08 22:53:44 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "614165025828897734",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 25 20:15:27 +0000 2015"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "375437911325150862",
      "user_id" : "208104417703",
      "created_at" : "Thu Sep 05 01:59:08 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "35107366173149645",
      "user_id" : "208104417703",
      "created_at" : "Tue Feb 08 22:47:03 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "954740547044509667",
      "user_id" : "208104417703",
      "created_at" : "Sat Jan 20 15:40:59 +0000 2018"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2109707035569291621",
      "user_id" : "208104417703",
      "created_at" : "Mon Oct 12 18:05:28 +0000 2026"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "204107231174593955",
      "user_id" : "208104417703",
      "created_at" : "Sun May 20 07:12:10 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "23123119732426310",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 06 21:05:56 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "11271946846",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 18 21:00:16 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "142347381097105399",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 01 21:00:34 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "175250525808231101",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 01 16:05:56 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "182934729698314734",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 22 21:00:12 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "142348254909038994",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 01 21:04:03 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "446650980570761035",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 20 14:14:26 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "436607603070470307",
      "user_id" : "208104417703",
      "created_at" : "Thu Feb 20 21:05:39 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "96671295806115760",
      "user_id" : "208104417703",
      "created_at" : "Thu Jul 28 20:00:07 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "111891590515000392",
      "user_id" : "208104417703",
      "created_at" : "Thu Sep 08 20:00:08 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "63905597963110698",
      "user_id" : "208104417703",
      "created_at" : "Fri Apr 29 10:00:56 +0000 2011"
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
      "tweet_id" : "1253413397819556832",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 23 20:00:15 +0000 2020"
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
      "tweet_id" : "1986539953353393959",
      "user_id" : "208104417703",
      "created_at" : "Thu Nov 06 21:03:27 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "6511896908",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 03 21:09:46 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1402960189623109933",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 10 12:05:49 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "388393655049650475",
      "user_id" : "208104417703",
      "created_at" : "Thu Oct 10 20:00:38 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "25798270554",
      "user_id" : "208104417703",
      "created_at" : "Thu Sep 23 20:06:32 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "266647577586306413",
      "user_id" : "208104417703",
      "created_at" : "Thu Nov 08 21:05:11 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "5960476401",
      "user_id" : "208104417703",
      "created_at" : "Thu Nov 12 21:00:25 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "53465188891887093",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 31 14:34:29 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2011906314678046208",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 15 21:00:19 +0000 2026"
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
      "tweet_id" : "336200019084313715",
      "user_id" : "208104417703",
      "created_at" : "Sun May 19 19:21:45 +0000 2013"
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
      "tweet_id" : "1347288439254419259",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 07 21:06:09 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "497453563908195527",
      "user_id" : "208104417703",
      "created_at" : "Thu Aug 07 18:45:46 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2095603496324695980",
      "user_id" : "208104417703",
      "created_at" : "Thu Sep 03 20:03:02 +0000 2026"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1262830387218877631",
      "user_id" : "208104417703",
      "created_at" : "Tue May 19 19:40:01 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2088175271764035554",
      "user_id" : "208104417703",
      "created_at" : "Fri Aug 14 08:05:55 +0000 2026"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "35269703270140850",
      "user_id" : "208104417703",
      "created_at" : "Wed Feb 09 09:32:07 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "254136424117308528",
      "user_id" : "208104417703",
      "created_at" : "Fri Oct 05 08:30:19 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "43417787103709703",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 03 21:09:41 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "23201619470",
      "user_id" : "208104417703",
      "created_at" : "Thu Aug 26 20:00:49 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1867675087",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 16 20:00:55 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "715529279764431738",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 31 13:20:48 +0000 2016"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "294550318509720957",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 24 21:00:43 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "15512484790144787",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 16 21:03:59 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1262825374996236167",
      "user_id" : "208104417703",
      "created_at" : "Tue May 19 19:20:06 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "210784269881051122",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 07 17:24:20 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1094004716750243209",
      "user_id" : "208104417703",
      "created_at" : "Fri Feb 08 22:47:04 +0000 2019"
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
      "tweet_id" : "91598771024035917",
      "user_id" : "208104417703",
      "created_at" : "Thu Jul 14 20:03:43 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "9574161544",
      "user_id" : "208104417703",
      "created_at" : "Sun Feb 14 10:10:20 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "10938748797",
      "user_id" : "208104417703",
      "created_at" : "Fri Mar 12 12:09:18 +0000 2010"
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
      "tweet_id" : "893148643752673405",
      "user_id" : "208104417703",
      "created_at" : "Thu Aug 03 16:36:45 +0000 2017"
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
      "tweet_id" : "2073461524",
      "user_id" : "208104417703",
      "created_at" : "Thu May 14 20:08:52 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1248355196799552654",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 09 21:00:46 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "311447162821021097",
      "user_id" : "208104417703",
      "created_at" : "Tue Mar 12 12:02:44 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "46541277763731886",
      "user_id" : "208104417703",
      "created_at" : "Sat Mar 12 12:01:19 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "3203126171",
      "user_id" : "208104417703",
      "created_at" : "Thu Jul 30 20:00:03 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "375710360394534045",
      "user_id" : "208104417703",
      "created_at" : "Thu Sep 05 20:01:44 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "4845106678",
      "user_id" : "208104417703",
      "created_at" : "Thu Oct 01 09:14:25 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "11632717255",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 25 18:30:07 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1009334099850037520",
      "user_id" : "208104417703",
      "created_at" : "Wed Jun 20 07:16:16 +0000 2018"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "73841066024898532",
      "user_id" : "208104417703",
      "created_at" : "Thu May 26 20:00:56 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1527253939056020750",
      "user_id" : "208104417703",
      "created_at" : "Thu May 19 11:44:48 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1804093048943020642",
      "user_id" : "208104417703",
      "created_at" : "Fri Jun 21 10:04:35 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "157567750653346612",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 12 21:00:53 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "340033665444613512",
      "user_id" : "208104417703",
      "created_at" : "Thu May 30 09:15:18 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1251512688903717564",
      "user_id" : "208104417703",
      "created_at" : "Sat Apr 18 14:07:31 +0000 2020"
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
      "tweet_id" : "7975923717",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 14 21:00:21 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "23850957600",
      "user_id" : "208104417703",
      "created_at" : "Thu Sep 02 20:04:58 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1302202752",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 29 21:05:21 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1405077613",
      "user_id" : "208104417703",
      "created_at" : "Thu Feb 12 21:05:44 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1969419237323705007",
      "user_id" : "208104417703",
      "created_at" : "Sat Sep 20 15:11:50 +0000 2025"
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
      "tweet_id" : "81768996587702751",
      "user_id" : "208104417703",
      "created_at" : "Fri Jun 17 17:03:42 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1588641794592080395",
      "user_id" : "208104417703",
      "created_at" : "Fri Nov 04 21:18:14 +0000 2022"
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
      "tweet_id" : "157568268553422573",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 12 21:02:57 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "4673131824",
      "user_id" : "208104417703",
      "created_at" : "Thu Sep 24 20:00:22 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1683384224586924906",
      "user_id" : "208104417703",
      "created_at" : "Mon Jul 24 07:50:49 +0000 2023"
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
      "tweet_id" : "243803378814027906",
      "user_id" : "208104417703",
      "created_at" : "Thu Sep 06 20:10:29 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "71293867026024319",
      "user_id" : "208104417703",
      "created_at" : "Thu May 19 19:19:17 +0000 2011"
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
      "tweet_id" : "1590819294017490438",
      "user_id" : "208104417703",
      "created_at" : "Thu Nov 10 21:30:50 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "167378979714498653",
      "user_id" : "208104417703",
      "created_at" : "Wed Feb 08 22:47:13 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1262831759800665243",
      "user_id" : "208104417703",
      "created_at" : "Tue May 19 19:45:28 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "27745553871",
      "user_id" : "208104417703",
      "created_at" : "Thu Oct 14 20:07:39 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "182935552062917689",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 22 21:03:29 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "300013597805773032",
      "user_id" : "208104417703",
      "created_at" : "Fri Feb 08 22:49:50 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "375125356958449912",
      "user_id" : "208104417703",
      "created_at" : "Wed Sep 04 05:17:09 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "205750029103662533",
      "user_id" : "208104417703",
      "created_at" : "Thu May 24 20:00:04 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "35109241123507615",
      "user_id" : "208104417703",
      "created_at" : "Tue Feb 08 22:54:30 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "104225282033977170",
      "user_id" : "208104417703",
      "created_at" : "Thu Aug 18 16:16:58 +0000 2011"
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
      "tweet_id" : "784081175256761592",
      "user_id" : "208104417703",
      "created_at" : "Thu Oct 06 17:21:34 +0000 2016"
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
      "tweet_id" : "155030939628472322",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 05 21:00:31 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1732871513679331626",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 07 21:15:38 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1262829880039444413",
      "user_id" : "208104417703",
      "created_at" : "Tue May 19 19:38:00 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1585541858891661512",
      "user_id" : "208104417703",
      "created_at" : "Thu Oct 27 08:00:11 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "116967750433246666",
      "user_id" : "208104417703",
      "created_at" : "Thu Sep 22 20:10:59 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1547252729791906929",
      "user_id" : "208104417703",
      "created_at" : "Wed Jul 13 16:12:52 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "270261366412021172",
      "user_id" : "208104417703",
      "created_at" : "Sun Nov 18 20:25:05 +0000 2012"
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
      "tweet_id" : "1058392228893819732",
      "user_id" : "208104417703",
      "created_at" : "Fri Nov 02 16:15:46 +0000 2018"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "73844168908081139",
      "user_id" : "208104417703",
      "created_at" : "Thu May 26 20:13:16 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "690271824994370420",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 21 20:36:42 +0000 2016"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "51026302131505538",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 24 21:03:13 +0000 2011"
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
      "tweet_id" : "574830125082740916",
      "user_id" : "208104417703",
      "created_at" : "Mon Mar 09 07:12:36 +0000 2015"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "104223770360677864",
      "user_id" : "208104417703",
      "created_at" : "Thu Aug 18 16:10:57 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "56083905576436718",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 07 20:00:19 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "585733950853350695",
      "user_id" : "208104417703",
      "created_at" : "Wed Apr 08 09:20:30 +0000 2015"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2119183329277250945",
      "user_id" : "208104417703",
      "created_at" : "Sat Nov 07 21:40:52 +0000 2026"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1249375402007200766",
      "user_id" : "208104417703",
      "created_at" : "Sun Apr 12 16:34:42 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "27332349176",
      "user_id" : "208104417703",
      "created_at" : "Sun Oct 10 09:10:37 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "8708803897",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 28 21:12:11 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "498122912151111929",
      "user_id" : "208104417703",
      "created_at" : "Sat Aug 09 15:05:31 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "16062011348",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 10 20:03:26 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "270263271167100359",
      "user_id" : "208104417703",
      "created_at" : "Sun Nov 18 20:32:39 +0000 2012"
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
      "tweet_id" : "23121845309932007",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 06 21:00:52 +0000 2011"
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
      "tweet_id" : "997918522174606127",
      "user_id" : "208104417703",
      "created_at" : "Sat May 19 19:14:50 +0000 2018"
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
      "tweet_id" : "10938557158",
      "user_id" : "208104417703",
      "created_at" : "Fri Mar 12 12:04:02 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1032411251",
      "user_id" : "208104417703",
      "created_at" : "Thu Nov 13 08:20:18 +0000 2008"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "973167001348345580",
      "user_id" : "208104417703",
      "created_at" : "Mon Mar 12 12:01:08 +0000 2018"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2056817271321396319",
      "user_id" : "208104417703",
      "created_at" : "Tue May 19 19:20:25 +0000 2026"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1075500214",
      "user_id" : "208104417703",
      "created_at" : "Fri Dec 19 18:00:15 +0000 2008"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "7976153923",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 14 21:06:41 +0000 2010"
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
      "tweet_id" : "7857119826",
      "user_id" : "208104417703",
      "created_at" : "Tue Jan 12 14:30:23 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "35270822696321994",
      "user_id" : "208104417703",
      "created_at" : "Wed Feb 09 09:36:34 +0000 2011"
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
      "tweet_id" : "7976455003",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 14 21:14:59 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "43415522439595597",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 03 21:00:41 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1248343457546635077",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 09 20:14:08 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1240749042267328292",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 19 21:16:38 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2072003293772515945",
      "user_id" : "208104417703",
      "created_at" : "Tue Jun 30 17:04:15 +0000 2026"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "289476940476189226",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 10 21:00:55 +0000 2013"
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
      "tweet_id" : "327512359889275503",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 25 20:00:06 +0000 2013"
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
      "tweet_id" : "259021047251077233",
      "user_id" : "208104417703",
      "created_at" : "Thu Oct 18 20:00:04 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1262832110670973027",
      "user_id" : "208104417703",
      "created_at" : "Tue May 19 19:46:52 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "111892979743981881",
      "user_id" : "208104417703",
      "created_at" : "Thu Sep 08 20:05:39 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2468395010",
      "user_id" : "208104417703",
      "created_at" : "Thu Jul 02 20:14:48 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "215898070393555455",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 21 20:04:45 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "157569480157824763",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 12 21:07:46 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "322439904271270925",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 11 20:03:58 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "28195264573475462",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 20 21:00:49 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1755725020056784594",
      "user_id" : "208104417703",
      "created_at" : "Thu Feb 08 22:47:19 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1804094583785653034",
      "user_id" : "208104417703",
      "created_at" : "Fri Jun 21 10:10:41 +0000 2024"
    }
  }
]