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
      "tweet_id" : "266649295275429036",
      "user_id" : "208104417703",
      "created_at" : "Thu Nov 08 21:12:00 +0000 2012"
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
      "tweet_id" : "375434211915467712",
      "user_id" : "208104417703",
      "created_at" : "Thu Sep 05 01:44:26 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "35107366173148941",
      "user_id" : "208104417703",
      "created_at" : "Tue Feb 08 22:47:03 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "238727530620649495",
      "user_id" : "208104417703",
      "created_at" : "Thu Aug 23 20:00:53 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "73841066024897252",
      "user_id" : "208104417703",
      "created_at" : "Thu May 26 20:00:56 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1767855484133441997",
      "user_id" : "208104417703",
      "created_at" : "Wed Mar 13 10:09:27 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1306685800515111708",
      "user_id" : "208104417703",
      "created_at" : "Thu Sep 17 20:05:46 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "104856509250274616",
      "user_id" : "208104417703",
      "created_at" : "Sat Aug 20 10:05:14 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "497452179628492909",
      "user_id" : "208104417703",
      "created_at" : "Thu Aug 07 18:40:16 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1446204692374752026",
      "user_id" : "208104417703",
      "created_at" : "Thu Oct 07 20:04:02 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2032064167178930328",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 12 12:00:26 +0000 2026"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2003110854232375906",
      "user_id" : "208104417703",
      "created_at" : "Mon Dec 22 14:30:18 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1953546811603944814",
      "user_id" : "208104417703",
      "created_at" : "Thu Aug 07 20:00:29 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1262827402690561411",
      "user_id" : "208104417703",
      "created_at" : "Tue May 19 19:28:09 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1262825374996237063",
      "user_id" : "208104417703",
      "created_at" : "Tue May 19 19:20:06 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "132850050647722682",
      "user_id" : "208104417703",
      "created_at" : "Sat Nov 05 16:01:34 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1589976065948781965",
      "user_id" : "208104417703",
      "created_at" : "Tue Nov 08 13:40:09 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "506391334886572361",
      "user_id" : "208104417703",
      "created_at" : "Mon Sep 01 10:41:17 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1240760150508176779",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 19 22:00:46 +0000 2020"
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
      "tweet_id" : "266646349439567467",
      "user_id" : "208104417703",
      "created_at" : "Thu Nov 08 21:00:18 +0000 2012"
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
      "tweet_id" : "1326993296098067915",
      "user_id" : "208104417703",
      "created_at" : "Thu Nov 12 21:00:30 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1306684375449996713",
      "user_id" : "208104417703",
      "created_at" : "Thu Sep 17 20:00:06 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "56085531909425322",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 07 20:06:47 +0000 2011"
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
      "tweet_id" : "4121929978",
      "user_id" : "208104417703",
      "created_at" : "Thu Sep 03 20:03:00 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2088175271764034338",
      "user_id" : "208104417703",
      "created_at" : "Fri Aug 14 08:05:55 +0000 2026"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1591401502008673341",
      "user_id" : "208104417703",
      "created_at" : "Sat Nov 12 12:04:19 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "375434390697676714",
      "user_id" : "208104417703",
      "created_at" : "Thu Sep 05 01:45:08 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1877461050220089166",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 09 21:02:50 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1249308000775047606",
      "user_id" : "208104417703",
      "created_at" : "Sun Apr 12 12:06:53 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "311447162821021225",
      "user_id" : "208104417703",
      "created_at" : "Tue Mar 12 12:02:44 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "498408558769998894",
      "user_id" : "208104417703",
      "created_at" : "Sun Aug 10 10:00:35 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "35109241123505311",
      "user_id" : "208104417703",
      "created_at" : "Tue Feb 08 22:54:30 +0000 2011"
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
      "tweet_id" : "643328798888037886",
      "user_id" : "208104417703",
      "created_at" : "Mon Sep 14 07:41:52 +0000 2015"
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
      "tweet_id" : "375434107141752596",
      "user_id" : "208104417703",
      "created_at" : "Thu Sep 05 01:44:01 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1339687328968345927",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 17 21:42:04 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "73842816991627741",
      "user_id" : "208104417703",
      "created_at" : "Thu May 26 20:07:54 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1824015900999681364",
      "user_id" : "208104417703",
      "created_at" : "Thu Aug 15 09:30:54 +0000 2024"
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
      "tweet_id" : "657275292997386303",
      "user_id" : "208104417703",
      "created_at" : "Thu Oct 22 19:20:16 +0000 2015"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "147433335738600079",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 15 21:50:21 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "952628896501598040",
      "user_id" : "208104417703",
      "created_at" : "Sun Jan 14 19:50:02 +0000 2018"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "555834176280986497",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 15 21:09:29 +0000 2015"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "413787198249239321",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 19 21:45:30 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "401092867658875750",
      "user_id" : "208104417703",
      "created_at" : "Thu Nov 14 21:02:46 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "203849008421014390",
      "user_id" : "208104417703",
      "created_at" : "Sat May 19 14:06:05 +0000 2012"
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
      "tweet_id" : "997918522174603759",
      "user_id" : "208104417703",
      "created_at" : "Sat May 19 19:14:50 +0000 2018"
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
      "tweet_id" : "1262826598965448591",
      "user_id" : "208104417703",
      "created_at" : "Tue May 19 19:24:58 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1732871513679331562",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 07 21:15:38 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1767853850724664120",
      "user_id" : "208104417703",
      "created_at" : "Wed Mar 13 10:02:57 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "15512484790141843",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 16 21:03:59 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "408703628627413344",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 05 21:05:13 +0000 2013"
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
      "tweet_id" : "1243284164686384729",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 26 21:10:18 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "497453563908194951",
      "user_id" : "208104417703",
      "created_at" : "Thu Aug 07 18:45:46 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "527749874343479513",
      "user_id" : "208104417703",
      "created_at" : "Thu Oct 30 09:12:29 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1262832110670971811",
      "user_id" : "208104417703",
      "created_at" : "Tue May 19 19:46:52 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "564556169390066400",
      "user_id" : "208104417703",
      "created_at" : "Sun Feb 08 22:47:34 +0000 2015"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1276244717171901895",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 25 20:03:46 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1261023606201125211",
      "user_id" : "208104417703",
      "created_at" : "Thu May 14 20:00:31 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "35805212887223835",
      "user_id" : "208104417703",
      "created_at" : "Thu Feb 10 21:00:02 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "322438974909974080",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 11 20:00:16 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "142348254909040722",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 01 21:04:03 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "81452795231734333",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 16 20:07:14 +0000 2011"
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
      "tweet_id" : "322439904271272589",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 11 20:03:58 +0000 2013"
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
      "tweet_id" : "203926571482874568",
      "user_id" : "208104417703",
      "created_at" : "Sat May 19 19:14:18 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2056817706186835271",
      "user_id" : "208104417703",
      "created_at" : "Tue May 19 19:22:09 +0000 2026"
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
      "tweet_id" : "1850462512831532907",
      "user_id" : "208104417703",
      "created_at" : "Sun Oct 27 09:00:17 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "436606370012201930",
      "user_id" : "208104417703",
      "created_at" : "Thu Feb 20 21:00:45 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "231030460191343777",
      "user_id" : "208104417703",
      "created_at" : "Thu Aug 02 14:15:28 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2118448459022336770",
      "user_id" : "208104417703",
      "created_at" : "Thu Nov 05 21:00:46 +0000 2026"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "51025527108013814",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 24 21:00:08 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1461443087267004895",
      "user_id" : "208104417703",
      "created_at" : "Thu Nov 18 21:15:58 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1770556098789510794",
      "user_id" : "208104417703",
      "created_at" : "Wed Mar 20 21:00:43 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "375125356958451000",
      "user_id" : "208104417703",
      "created_at" : "Wed Sep 04 05:17:09 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1588641794592080075",
      "user_id" : "208104417703",
      "created_at" : "Fri Nov 04 21:18:14 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "96672888748246576",
      "user_id" : "208104417703",
      "created_at" : "Thu Jul 28 20:06:27 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "38342003297092712",
      "user_id" : "208104417703",
      "created_at" : "Thu Feb 17 21:00:20 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "477179311233697142",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 12 20:03:08 +0000 2014"
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
      "tweet_id" : "276750296045062618",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 06 18:09:47 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "15511563054091864",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 16 21:00:19 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "142348012063032083",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 01 21:03:05 +0000 2011"
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
      "tweet_id" : "1712546400937447019",
      "user_id" : "208104417703",
      "created_at" : "Thu Oct 12 19:10:54 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "172789521610442302",
      "user_id" : "208104417703",
      "created_at" : "Thu Feb 23 21:06:46 +0000 2012"
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
      "tweet_id" : "28195264573474118",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 20 21:00:49 +0000 2011"
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
      "tweet_id" : "35109048101636325",
      "user_id" : "208104417703",
      "created_at" : "Tue Feb 08 22:53:44 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "35109748546210618",
      "user_id" : "208104417703",
      "created_at" : "Tue Feb 08 22:56:31 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "35124806185649620",
      "user_id" : "208104417703",
      "created_at" : "Tue Feb 08 23:56:21 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "132847272663714653",
      "user_id" : "208104417703",
      "created_at" : "Sat Nov 05 15:50:32 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1779057132843306428",
      "user_id" : "208104417703",
      "created_at" : "Sat Apr 13 08:00:48 +0000 2024"
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
      "tweet_id" : "35110499347596621",
      "user_id" : "208104417703",
      "created_at" : "Tue Feb 08 22:59:30 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "723847713937952540",
      "user_id" : "208104417703",
      "created_at" : "Sat Apr 23 12:15:18 +0000 2016"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1590811684132358565",
      "user_id" : "208104417703",
      "created_at" : "Thu Nov 10 21:00:36 +0000 2022"
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
      "tweet_id" : "1547252729791907505",
      "user_id" : "208104417703",
      "created_at" : "Wed Jul 13 16:12:52 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "63905597963110570",
      "user_id" : "208104417703",
      "created_at" : "Fri Apr 29 10:00:56 +0000 2011"
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
      "tweet_id" : "167378979714500637",
      "user_id" : "208104417703",
      "created_at" : "Wed Feb 08 22:47:13 +0000 2012"
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
      "tweet_id" : "1924544198795592575",
      "user_id" : "208104417703",
      "created_at" : "Mon May 19 19:14:27 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "305395508644413615",
      "user_id" : "208104417703",
      "created_at" : "Sat Feb 23 19:15:37 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "408705440948423727",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 05 21:12:25 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "377438837040746199",
      "user_id" : "208104417703",
      "created_at" : "Tue Sep 10 14:30:05 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "53465188891888565",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 31 14:34:29 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2004191788998331545",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 25 14:05:33 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "317315230835147738",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 28 16:40:21 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "498091891988892652",
      "user_id" : "208104417703",
      "created_at" : "Sat Aug 09 13:02:15 +0000 2014"
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
      "tweet_id" : "33269089493319736",
      "user_id" : "208104417703",
      "created_at" : "Thu Feb 03 21:02:23 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "35109639527862188",
      "user_id" : "208104417703",
      "created_at" : "Tue Feb 08 22:56:05 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "375125779576520884",
      "user_id" : "208104417703",
      "created_at" : "Wed Sep 04 05:18:50 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "23123119732428422",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 06 21:05:56 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2020631634616781538",
      "user_id" : "208104417703",
      "created_at" : "Sun Feb 08 22:51:37 +0000 2026"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2114998391816586787",
      "user_id" : "208104417703",
      "created_at" : "Tue Oct 27 08:31:26 +0000 2026"
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
      "tweet_id" : "520302842901170479",
      "user_id" : "208104417703",
      "created_at" : "Thu Oct 09 20:00:39 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "202824686185221289",
      "user_id" : "208104417703",
      "created_at" : "Wed May 16 18:15:48 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2113291969034716488",
      "user_id" : "208104417703",
      "created_at" : "Thu Oct 22 15:30:43 +0000 2026"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1402960189623108333",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 10 12:05:49 +0000 2021"
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
      "tweet_id" : "1713690170",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 26 21:04:30 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "133299697992338316",
      "user_id" : "208104417703",
      "created_at" : "Sun Nov 06 21:48:19 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "172789005627163641",
      "user_id" : "208104417703",
      "created_at" : "Thu Feb 23 21:04:43 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "142347381097105975",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 01 21:00:34 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "243803378814027202",
      "user_id" : "208104417703",
      "created_at" : "Thu Sep 06 20:10:29 +0000 2012"
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
      "tweet_id" : "18428418752253791",
      "user_id" : "208104417703",
      "created_at" : "Fri Dec 24 22:10:52 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1250876820211896050",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 16 20:00:48 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1248345414474662541",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 09 20:21:54 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "33268603151191609",
      "user_id" : "208104417703",
      "created_at" : "Thu Feb 03 21:00:27 +0000 2011"
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
      "tweet_id" : "851719763204770501",
      "user_id" : "208104417703",
      "created_at" : "Tue Apr 11 08:53:10 +0000 2017"
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
      "tweet_id" : "993654330",
      "user_id" : "208104417703",
      "created_at" : "Sat Oct 11 14:30:30 +0000 2008"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "122038488261462107",
      "user_id" : "208104417703",
      "created_at" : "Thu Oct 06 20:00:17 +0000 2011"
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
      "tweet_id" : "1732868890649693277",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 07 21:05:13 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1245803201232375503",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 02 20:00:03 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1251512688903718908",
      "user_id" : "208104417703",
      "created_at" : "Sat Apr 18 14:07:31 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2095603496324697196",
      "user_id" : "208104417703",
      "created_at" : "Thu Sep 03 20:03:02 +0000 2026"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "459331910976408590",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 24 14:03:56 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "204107640853236541",
      "user_id" : "208104417703",
      "created_at" : "Sun May 20 07:13:48 +0000 2012"
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
      "tweet_id" : "961733185970900944",
      "user_id" : "208104417703",
      "created_at" : "Thu Feb 08 22:47:14 +0000 2018"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "231089498992151321",
      "user_id" : "208104417703",
      "created_at" : "Thu Aug 02 18:10:04 +0000 2012"
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
      "tweet_id" : "213360967768081063",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 14 20:03:13 +0000 2012"
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
      "tweet_id" : "266647577586306285",
      "user_id" : "208104417703",
      "created_at" : "Thu Nov 08 21:05:11 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "614165025828899846",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 25 20:15:27 +0000 2015"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "35264331981523765",
      "user_id" : "208104417703",
      "created_at" : "Wed Feb 09 09:10:46 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "733375274061660789",
      "user_id" : "208104417703",
      "created_at" : "Thu May 19 19:14:25 +0000 2016"
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
      "tweet_id" : "1864778431980373681",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 05 21:06:38 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "203213415290765554",
      "user_id" : "208104417703",
      "created_at" : "Thu May 17 20:00:28 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "262946910724162671",
      "user_id" : "208104417703",
      "created_at" : "Mon Oct 29 16:00:03 +0000 2012"
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
      "tweet_id" : "1831784464703815778",
      "user_id" : "208104417703",
      "created_at" : "Thu Sep 05 20:00:23 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "279330045334391181",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 13 21:00:47 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1240741328925491710",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 19 20:45:59 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "875317103127694748",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 15 11:40:34 +0000 2017"
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
      "tweet_id" : "220971810508770969",
      "user_id" : "208104417703",
      "created_at" : "Thu Jul 05 20:05:59 +0000 2012"
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
      "tweet_id" : "1248355196799550478",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 09 21:00:46 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "182935552062918521",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 22 21:03:29 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2011906314678045952",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 15 21:00:19 +0000 2026"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1045725538208975101",
      "user_id" : "208104417703",
      "created_at" : "Fri Sep 28 17:22:51 +0000 2018"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "593868560078471347",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 30 20:04:32 +0000 2015"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "446650685769910303",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 20 14:13:16 +0000 2014"
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
      "tweet_id" : "133169937265985582",
      "user_id" : "208104417703",
      "created_at" : "Sun Nov 06 13:12:41 +0000 2011"
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
      "tweet_id" : "1262824942458635430",
      "user_id" : "208104417703",
      "created_at" : "Tue May 19 19:18:23 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "865646930141645996",
      "user_id" : "208104417703",
      "created_at" : "Fri May 19 19:14:45 +0000 2017"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "35038384275588787",
      "user_id" : "208104417703",
      "created_at" : "Tue Feb 08 18:12:56 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2039796116291061040",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 02 20:04:26 +0000 2026"
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
      "tweet_id" : "1245804445363604230",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 02 20:05:00 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "363027908077290591",
      "user_id" : "208104417703",
      "created_at" : "Thu Aug 01 20:06:12 +0000 2013"
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
      "tweet_id" : "22534483953",
      "user_id" : "208104417703",
      "created_at" : "Thu Aug 19 15:20:16 +0000 2010"
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
      "tweet_id" : "2115911760127984102",
      "user_id" : "208104417703",
      "created_at" : "Thu Oct 29 21:00:50 +0000 2026"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1888358959941684145",
      "user_id" : "208104417703",
      "created_at" : "Sat Feb 08 22:47:14 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "246196659883607970",
      "user_id" : "208104417703",
      "created_at" : "Thu Sep 13 10:40:32 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "300013597805774184",
      "user_id" : "208104417703",
      "created_at" : "Fri Feb 08 22:49:50 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2088016450894696079",
      "user_id" : "208104417703",
      "created_at" : "Thu Aug 13 21:34:50 +0000 2026"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "294550318509719869",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 24 21:00:43 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "564559188110346321",
      "user_id" : "208104417703",
      "created_at" : "Sun Feb 08 22:59:34 +0000 2015"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "342732717860850679",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 06 20:00:22 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1262832589534660112",
      "user_id" : "208104417703",
      "created_at" : "Tue May 19 19:48:46 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "204553147450920675",
      "user_id" : "208104417703",
      "created_at" : "Mon May 21 12:44:05 +0000 2012"
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
      "tweet_id" : "1240329790888611765",
      "user_id" : "208104417703",
      "created_at" : "Wed Mar 18 17:30:41 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "193066465635600028",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 19 20:00:07 +0000 2012"
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
      "tweet_id" : "1933152802691878786",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 12 13:21:59 +0000 2025"
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
      "tweet_id" : "1058398760511471799",
      "user_id" : "208104417703",
      "created_at" : "Fri Nov 02 16:41:43 +0000 2018"
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
      "tweet_id" : "1527226382776535558",
      "user_id" : "208104417703",
      "created_at" : "Thu May 19 09:55:18 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "893148643752674557",
      "user_id" : "208104417703",
      "created_at" : "Thu Aug 03 16:36:45 +0000 2017"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2072003293772514601",
      "user_id" : "208104417703",
      "created_at" : "Tue Jun 30 17:04:15 +0000 2026"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1262830929710157418",
      "user_id" : "208104417703",
      "created_at" : "Tue May 19 19:42:10 +0000 2020"
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
      "tweet_id" : "86524943411449594",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 30 20:02:08 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "498094211283815700",
      "user_id" : "208104417703",
      "created_at" : "Sat Aug 09 13:11:28 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "215897721813336622",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 21 20:03:22 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1623453412089661266",
      "user_id" : "208104417703",
      "created_at" : "Wed Feb 08 22:47:10 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "43415522439597133",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 03 21:00:41 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "276749150228316343",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 06 18:05:13 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "71293867026024447",
      "user_id" : "208104417703",
      "created_at" : "Thu May 19 19:19:17 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "969883985100407887",
      "user_id" : "208104417703",
      "created_at" : "Sat Mar 03 10:35:36 +0000 2018"
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
      "tweet_id" : "1907886053209935224",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 03 20:00:56 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "122039379207127718",
      "user_id" : "208104417703",
      "created_at" : "Thu Oct 06 20:03:50 +0000 2011"
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
      "tweet_id" : "19956809286",
      "user_id" : "208104417703",
      "created_at" : "Thu Jul 22 20:09:15 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1179972076610520176",
      "user_id" : "208104417703",
      "created_at" : "Fri Oct 04 04:10:40 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "791550199293020512",
      "user_id" : "208104417703",
      "created_at" : "Thu Oct 27 08:00:48 +0000 2016"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "175250525808230781",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 01 16:05:56 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2039795097737889467",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 02 20:00:23 +0000 2026"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1240749042267326500",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 19 21:16:38 +0000 2020"
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
      "tweet_id" : "954736849740369699",
      "user_id" : "208104417703",
      "created_at" : "Sat Jan 20 15:26:17 +0000 2018"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1316832957461171803",
      "user_id" : "208104417703",
      "created_at" : "Thu Oct 15 20:06:57 +0000 2020"
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
      "tweet_id" : "1058392228893820500",
      "user_id" : "208104417703",
      "created_at" : "Fri Nov 02 16:15:46 +0000 2018"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "193067122337778178",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 19 20:02:43 +0000 2012"
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
      "tweet_id" : "35123844859561840",
      "user_id" : "208104417703",
      "created_at" : "Tue Feb 08 23:52:31 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "68767523234908816",
      "user_id" : "208104417703",
      "created_at" : "Thu May 12 20:00:29 +0000 2011"
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
      "tweet_id" : "1831784881894458242",
      "user_id" : "208104417703",
      "created_at" : "Thu Sep 05 20:02:03 +0000 2024"
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
      "tweet_id" : "1271170524570977314",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 11 20:00:44 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "997919312888990885",
      "user_id" : "208104417703",
      "created_at" : "Sat May 19 19:17:59 +0000 2018"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "35110331600605007",
      "user_id" : "208104417703",
      "created_at" : "Tue Feb 08 22:58:50 +0000 2011"
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
      "tweet_id" : "104225282033979090",
      "user_id" : "208104417703",
      "created_at" : "Thu Aug 18 16:16:58 +0000 2011"
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
      "tweet_id" : "708624593870393306",
      "user_id" : "208104417703",
      "created_at" : "Sat Mar 12 12:04:03 +0000 2016"
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
      "tweet_id" : "5365427521716653",
      "user_id" : "208104417703",
      "created_at" : "Thu Nov 18 21:03:12 +0000 2010"
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
      "tweet_id" : "2020630473457271310",
      "user_id" : "208104417703",
      "created_at" : "Sun Feb 08 22:47:01 +0000 2026"
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
      "tweet_id" : "327512359889275567",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 25 20:00:06 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "446650980570762827",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 20 14:14:26 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1009334099850035472",
      "user_id" : "208104417703",
      "created_at" : "Wed Jun 20 07:16:16 +0000 2018"
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
      "tweet_id" : "555831977777826406",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 15 21:00:45 +0000 2015"
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
      "tweet_id" : "9074601966",
      "user_id" : "208104417703",
      "created_at" : "Thu Feb 04 21:00:26 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "203848263508428555",
      "user_id" : "208104417703",
      "created_at" : "Sat May 19 14:03:07 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "969883013808656361",
      "user_id" : "208104417703",
      "created_at" : "Sat Mar 03 10:31:44 +0000 2018"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "35109878603186429",
      "user_id" : "208104417703",
      "created_at" : "Tue Feb 08 22:57:02 +0000 2011"
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
      "tweet_id" : "271592603051363532",
      "user_id" : "208104417703",
      "created_at" : "Thu Nov 22 12:34:57 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "35108653832867561",
      "user_id" : "208104417703",
      "created_at" : "Tue Feb 08 22:52:10 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "375435074247593732",
      "user_id" : "208104417703",
      "created_at" : "Thu Sep 05 01:47:51 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "254139366333483385",
      "user_id" : "208104417703",
      "created_at" : "Fri Oct 05 08:42:01 +0000 2012"
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
      "tweet_id" : "1933153661035219749",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 12 13:25:23 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1588808533397212081",
      "user_id" : "208104417703",
      "created_at" : "Sat Nov 05 08:20:47 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1212156619417192313",
      "user_id" : "208104417703",
      "created_at" : "Tue Dec 31 23:40:33 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "81451194853098758",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 16 20:00:52 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "203845788458027194",
      "user_id" : "208104417703",
      "created_at" : "Sat May 19 13:53:17 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1262835635828293675",
      "user_id" : "208104417703",
      "created_at" : "Tue May 19 20:00:52 +0000 2020"
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
      "tweet_id" : "203801707866489222",
      "user_id" : "208104417703",
      "created_at" : "Sat May 19 10:58:08 +0000 2012"
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
      "tweet_id" : "2115911927950479336",
      "user_id" : "208104417703",
      "created_at" : "Thu Oct 29 21:01:30 +0000 2026"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "10438163528944470",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 02 21:00:26 +0000 2010"
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
      "tweet_id" : "18658600621",
      "user_id" : "208104417703",
      "created_at" : "Thu Jul 08 20:08:12 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "498114344257587355",
      "user_id" : "208104417703",
      "created_at" : "Sat Aug 09 14:31:28 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1877460339155535388",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 09 21:00:01 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "279340983672373483",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 13 21:44:15 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1945379023349613907",
      "user_id" : "208104417703",
      "created_at" : "Wed Jul 16 07:04:37 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "142349113290131120",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 01 21:07:27 +0000 2011"
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
      "tweet_id" : "593867442023826127",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 30 20:00:06 +0000 2015"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1248344930615561610",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 09 20:19:59 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "952626770106910944",
      "user_id" : "208104417703",
      "created_at" : "Sun Jan 14 19:41:35 +0000 2018"
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
      "tweet_id" : "840895362620197910",
      "user_id" : "208104417703",
      "created_at" : "Sun Mar 12 12:00:52 +0000 2017"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1240747944668301001",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 19 21:12:16 +0000 2020"
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
      "tweet_id" : "2056818515129665383",
      "user_id" : "208104417703",
      "created_at" : "Tue May 19 19:25:22 +0000 2026"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "133172888923541352",
      "user_id" : "208104417703",
      "created_at" : "Sun Nov 06 13:24:25 +0000 2011"
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
      "tweet_id" : "1804093048943021730",
      "user_id" : "208104417703",
      "created_at" : "Fri Jun 21 10:04:35 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "35109450763209754",
      "user_id" : "208104417703",
      "created_at" : "Tue Feb 08 22:55:20 +0000 2011"
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
      "tweet_id" : "1589966097354853369",
      "user_id" : "208104417703",
      "created_at" : "Tue Nov 08 13:00:32 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1151856887612836140",
      "user_id" : "208104417703",
      "created_at" : "Thu Jul 18 14:10:57 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1767521080919985526",
      "user_id" : "208104417703",
      "created_at" : "Tue Mar 12 12:00:39 +0000 2024"
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
      "tweet_id" : "311446838664234599",
      "user_id" : "208104417703",
      "created_at" : "Tue Mar 12 12:01:27 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1262828467431408916",
      "user_id" : "208104417703",
      "created_at" : "Tue May 19 19:32:23 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "35109996010145967",
      "user_id" : "208104417703",
      "created_at" : "Tue Feb 08 22:57:30 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1248528886459795922",
      "user_id" : "208104417703",
      "created_at" : "Fri Apr 10 08:30:57 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1316833292510560755",
      "user_id" : "208104417703",
      "created_at" : "Thu Oct 15 20:08:17 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "446650335562303372",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 20 14:11:53 +0000 2014"
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
      "tweet_id" : "14512442591",
      "user_id" : "208104417703",
      "created_at" : "Wed May 19 19:31:50 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "116966361418173604",
      "user_id" : "208104417703",
      "created_at" : "Thu Sep 22 20:05:28 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1123167712445464630",
      "user_id" : "208104417703",
      "created_at" : "Tue Apr 30 10:10:24 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1262833001364981569",
      "user_id" : "208104417703",
      "created_at" : "Tue May 19 19:50:24 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2011907379519553544",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 15 21:04:33 +0000 2026"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1262828695811260577",
      "user_id" : "208104417703",
      "created_at" : "Tue May 19 19:33:17 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2088176331480106843",
      "user_id" : "208104417703",
      "created_at" : "Fri Aug 14 08:10:08 +0000 2026"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1251510964327549891",
      "user_id" : "208104417703",
      "created_at" : "Sat Apr 18 14:00:40 +0000 2020"
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
      "tweet_id" : "784081175256760632",
      "user_id" : "208104417703",
      "created_at" : "Thu Oct 06 17:21:34 +0000 2016"
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
      "tweet_id" : "51040571959019562",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 24 21:59:55 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "215897083457045033",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 21 20:00:50 +0000 2012"
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
      "tweet_id" : "25797899414",
      "user_id" : "208104417703",
      "created_at" : "Thu Sep 23 20:00:46 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "375710360394534493",
      "user_id" : "208104417703",
      "created_at" : "Thu Sep 05 20:01:44 +0000 2013"
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
      "tweet_id" : "1240744924727479846",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 19 21:00:16 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "715529279764434810",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 31 13:20:48 +0000 2016"
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
      "tweet_id" : "1291314304313723761",
      "user_id" : "208104417703",
      "created_at" : "Thu Aug 06 10:04:56 +0000 2020"
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
      "tweet_id" : "1659638797991676595",
      "user_id" : "208104417703",
      "created_at" : "Fri May 19 19:14:58 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "238728985243028300",
      "user_id" : "208104417703",
      "created_at" : "Thu Aug 23 20:06:40 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "210784269881051570",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 07 17:24:20 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "81768996587704031",
      "user_id" : "208104417703",
      "created_at" : "Fri Jun 17 17:03:42 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1240746789284351956",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 19 21:07:41 +0000 2020"
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
      "tweet_id" : "213360196695622494",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 14 20:00:09 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1262831759800667931",
      "user_id" : "208104417703",
      "created_at" : "Tue May 19 19:45:28 +0000 2020"
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
      "tweet_id" : "8002155396",
      "user_id" : "208104417703",
      "created_at" : "Fri Jan 15 09:02:21 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "177862290027055984",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 08 21:04:09 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "436607603070469667",
      "user_id" : "208104417703",
      "created_at" : "Thu Feb 20 21:05:39 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "82888611933982493",
      "user_id" : "208104417703",
      "created_at" : "Mon Jun 20 19:12:39 +0000 2011"
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
      "tweet_id" : "21217039859",
      "user_id" : "208104417703",
      "created_at" : "Thu Aug 05 10:20:30 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "614169493190477267",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 25 20:33:12 +0000 2015"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1831785300511162686",
      "user_id" : "208104417703",
      "created_at" : "Thu Sep 05 20:03:43 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "375709957074453845",
      "user_id" : "208104417703",
      "created_at" : "Thu Sep 05 20:00:08 +0000 2013"
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
      "tweet_id" : "1262834696279032328",
      "user_id" : "208104417703",
      "created_at" : "Tue May 19 19:57:08 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "336198104522952532",
      "user_id" : "208104417703",
      "created_at" : "Sun May 19 19:14:09 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "690270911445601127",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 21 20:33:04 +0000 2016"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1070785128009040125",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 06 21:00:43 +0000 2018"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2114998183498092067",
      "user_id" : "208104417703",
      "created_at" : "Tue Oct 27 08:30:36 +0000 2026"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "68768159556962546",
      "user_id" : "208104417703",
      "created_at" : "Thu May 12 20:03:01 +0000 2011"
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
      "tweet_id" : "1704909714791333988",
      "user_id" : "208104417703",
      "created_at" : "Thu Sep 21 17:25:26 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "680154255335622180",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 24 22:33:05 +0000 2015"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1316831324224359634",
      "user_id" : "208104417703",
      "created_at" : "Thu Oct 15 20:00:27 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1390397391391162480",
      "user_id" : "208104417703",
      "created_at" : "Thu May 06 20:05:45 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "96671295806111792",
      "user_id" : "208104417703",
      "created_at" : "Thu Jul 28 20:00:07 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1262823874106491560",
      "user_id" : "208104417703",
      "created_at" : "Tue May 19 19:14:08 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "38343594016245647",
      "user_id" : "208104417703",
      "created_at" : "Thu Feb 17 21:06:39 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "340034357269890644",
      "user_id" : "208104417703",
      "created_at" : "Thu May 30 09:18:02 +0000 2013"
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
      "tweet_id" : "1248343004519862244",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 09 20:12:20 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "203847134645062778",
      "user_id" : "208104417703",
      "created_at" : "Sat May 19 13:58:38 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "246198098039145917",
      "user_id" : "208104417703",
      "created_at" : "Thu Sep 13 10:46:15 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "254136424117308976",
      "user_id" : "208104417703",
      "created_at" : "Fri Oct 05 08:30:19 +0000 2012"
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
      "tweet_id" : "1240745914507725348",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 19 21:04:12 +0000 2020"
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
      "tweet_id" : "1240746198411773697",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 19 21:05:20 +0000 2020"
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
      "tweet_id" : "680148603376764990",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 24 22:10:38 +0000 2015"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "5366592804228391",
      "user_id" : "208104417703",
      "created_at" : "Thu Nov 18 21:07:50 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "71292559334313579",
      "user_id" : "208104417703",
      "created_at" : "Thu May 19 19:14:05 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1593877032603749640",
      "user_id" : "208104417703",
      "created_at" : "Sat Nov 19 08:01:12 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2118449041258843563",
      "user_id" : "208104417703",
      "created_at" : "Thu Nov 05 21:03:04 +0000 2026"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "203759542717123980",
      "user_id" : "208104417703",
      "created_at" : "Sat May 19 08:10:35 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "506394801176838291",
      "user_id" : "208104417703",
      "created_at" : "Mon Sep 01 10:55:03 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1248343457546634821",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 09 20:14:08 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "279330570683550837",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 13 21:02:52 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1986539953353393447",
      "user_id" : "208104417703",
      "created_at" : "Thu Nov 06 21:03:27 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1857153894979734377",
      "user_id" : "208104417703",
      "created_at" : "Thu Nov 14 20:09:27 +0000 2024"
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
      "tweet_id" : "1262833530363185173",
      "user_id" : "208104417703",
      "created_at" : "Tue May 19 19:52:30 +0000 2020"
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
      "tweet_id" : "1179971646274929909",
      "user_id" : "208104417703",
      "created_at" : "Fri Oct 04 04:08:57 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "111892979743984697",
      "user_id" : "208104417703",
      "created_at" : "Thu Sep 08 20:05:39 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "928353977903351569",
      "user_id" : "208104417703",
      "created_at" : "Wed Nov 08 20:10:10 +0000 2017"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "388393655049650923",
      "user_id" : "208104417703",
      "created_at" : "Thu Oct 10 20:00:38 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "203845608090370196",
      "user_id" : "208104417703",
      "created_at" : "Sat May 19 13:52:34 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1240755058446959303",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 19 21:40:32 +0000 2020"
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
      "tweet_id" : "336200019084314291",
      "user_id" : "208104417703",
      "created_at" : "Sun May 19 19:21:45 +0000 2013"
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
      "tweet_id" : "86524405999470029",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 30 20:00:00 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "498122912151112057",
      "user_id" : "208104417703",
      "created_at" : "Sat Aug 09 15:05:31 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "928357108938703097",
      "user_id" : "208104417703",
      "created_at" : "Wed Nov 08 20:22:37 +0000 2017"
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
      "tweet_id" : "423923772169390023",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 16 21:04:38 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "363026584765989411",
      "user_id" : "208104417703",
      "created_at" : "Thu Aug 01 20:00:57 +0000 2013"
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
      "tweet_id" : "969882579534614083",
      "user_id" : "208104417703",
      "created_at" : "Sat Mar 03 10:30:01 +0000 2018"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "388395606470561161",
      "user_id" : "208104417703",
      "created_at" : "Thu Oct 10 20:08:23 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "177861391271593964",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 08 21:00:34 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1644067612247721158",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 06 20:00:38 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "132794516884162055",
      "user_id" : "208104417703",
      "created_at" : "Sat Nov 05 12:20:54 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2020630885421809752",
      "user_id" : "208104417703",
      "created_at" : "Sun Feb 08 22:48:39 +0000 2026"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1262824567823402201",
      "user_id" : "208104417703",
      "created_at" : "Tue May 19 19:16:53 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "116965071615168162",
      "user_id" : "208104417703",
      "created_at" : "Thu Sep 22 20:00:20 +0000 2011"
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
      "tweet_id" : "926037015",
      "user_id" : "208104417703",
      "created_at" : "Fri Aug 15 11:30:32 +0000 2008"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "35108402141072738",
      "user_id" : "208104417703",
      "created_at" : "Tue Feb 08 22:51:10 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "342733333500791456",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 06 20:02:49 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1491181867586555392",
      "user_id" : "208104417703",
      "created_at" : "Tue Feb 08 22:47:16 +0000 2022"
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
      "tweet_id" : "2075238786224096122",
      "user_id" : "208104417703",
      "created_at" : "Thu Jul 09 15:20:57 +0000 2026"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "973166767331347798",
      "user_id" : "208104417703",
      "created_at" : "Mon Mar 12 12:00:12 +0000 2018"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "374775104128682469",
      "user_id" : "208104417703",
      "created_at" : "Tue Sep 03 06:05:22 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1767527792477473851",
      "user_id" : "208104417703",
      "created_at" : "Tue Mar 12 12:27:19 +0000 2024"
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
      "tweet_id" : "401092368519923209",
      "user_id" : "208104417703",
      "created_at" : "Thu Nov 14 21:00:47 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "432285273141809043",
      "user_id" : "208104417703",
      "created_at" : "Sat Feb 08 22:50:15 +0000 2014"
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
      "tweet_id" : "25658456413310875",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 13 21:00:27 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "289478376261945152",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 10 21:06:37 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "282096108077844974",
      "user_id" : "208104417703",
      "created_at" : "Fri Dec 21 12:12:07 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "30618558505422283",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 27 13:30:07 +0000 2011"
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
      "tweet_id" : "690271824994371508",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 21 20:36:42 +0000 2016"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1683384224586924650",
      "user_id" : "208104417703",
      "created_at" : "Mon Jul 24 07:50:49 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1607030966944009239",
      "user_id" : "208104417703",
      "created_at" : "Sun Dec 25 15:10:14 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1123168458050112224",
      "user_id" : "208104417703",
      "created_at" : "Tue Apr 30 10:13:22 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "829462731726785724",
      "user_id" : "208104417703",
      "created_at" : "Wed Feb 08 22:51:40 +0000 2017"
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
      "tweet_id" : "56083905576439342",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 07 20:00:19 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "596360005184130796",
      "user_id" : "208104417703",
      "created_at" : "Thu May 07 17:04:39 +0000 2015"
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
      "tweet_id" : "1262828010768172061",
      "user_id" : "208104417703",
      "created_at" : "Tue May 19 19:30:34 +0000 2020"
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
      "tweet_id" : "506388901871488876",
      "user_id" : "208104417703",
      "created_at" : "Mon Sep 01 10:31:37 +0000 2014"
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
      "tweet_id" : "1248342886999656006",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 09 20:11:52 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "614167222809529383",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 25 20:24:11 +0000 2015"
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
      "tweet_id" : "259021047251078833",
      "user_id" : "208104417703",
      "created_at" : "Thu Oct 18 20:00:04 +0000 2012"
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
      "tweet_id" : "1683379134698356941",
      "user_id" : "208104417703",
      "created_at" : "Mon Jul 24 07:30:36 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "35327053964248064",
      "user_id" : "208104417703",
      "created_at" : "Wed Feb 09 13:20:00 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "575989992766049122",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 12 12:01:30 +0000 2015"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "43416149949418220",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 03 21:03:11 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "498156941449625864",
      "user_id" : "208104417703",
      "created_at" : "Sat Aug 09 17:20:44 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1262830387218874431",
      "user_id" : "208104417703",
      "created_at" : "Tue May 19 19:40:01 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1804094583785655146",
      "user_id" : "208104417703",
      "created_at" : "Fri Jun 21 10:10:41 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "133297748093962266",
      "user_id" : "208104417703",
      "created_at" : "Sun Nov 06 21:40:34 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "157567750653349492",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 12 21:00:53 +0000 2012"
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
      "tweet_id" : "1262825886642605754",
      "user_id" : "208104417703",
      "created_at" : "Tue May 19 19:22:08 +0000 2020"
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
      "tweet_id" : "1888359490441446828",
      "user_id" : "208104417703",
      "created_at" : "Sat Feb 08 22:49:21 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "952624026524583726",
      "user_id" : "208104417703",
      "created_at" : "Sun Jan 14 19:30:41 +0000 2018"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "614161144248011676",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 25 20:00:02 +0000 2015"
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
      "tweet_id" : "661951260445901632",
      "user_id" : "208104417703",
      "created_at" : "Wed Nov 04 17:00:53 +0000 2015"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1634887209037335351",
      "user_id" : "208104417703",
      "created_at" : "Sun Mar 12 12:01:00 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1683380239616445677",
      "user_id" : "208104417703",
      "created_at" : "Mon Jul 24 07:34:59 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1135452544823198720",
      "user_id" : "208104417703",
      "created_at" : "Mon Jun 03 07:45:57 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1358910546509826906",
      "user_id" : "208104417703",
      "created_at" : "Mon Feb 08 22:48:16 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1692161881256495337",
      "user_id" : "208104417703",
      "created_at" : "Thu Aug 17 13:10:05 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1644068529181297873",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 06 20:04:17 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "585733950853352551",
      "user_id" : "208104417703",
      "created_at" : "Wed Apr 08 09:20:30 +0000 2015"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "182934729698315438",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 22 21:00:12 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "175250595739861281",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 01 16:06:12 +0000 2012"
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
      "tweet_id" : "928355300845553895",
      "user_id" : "208104417703",
      "created_at" : "Wed Nov 08 20:15:26 +0000 2017"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "520307801617075536",
      "user_id" : "208104417703",
      "created_at" : "Thu Oct 09 20:20:21 +0000 2014"
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
      "tweet_id" : "1816316759",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 09 20:16:14 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1588639915451613635",
      "user_id" : "208104417703",
      "created_at" : "Fri Nov 04 21:10:46 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1271171360948750846",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 11 20:04:04 +0000 2020"
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
      "tweet_id" : "1243281573298569883",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 26 21:00:00 +0000 2020"
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
      "tweet_id" : "1496923085553535403",
      "user_id" : "208104417703",
      "created_at" : "Thu Feb 24 19:00:49 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "111891590515001736",
      "user_id" : "208104417703",
      "created_at" : "Thu Sep 08 20:00:08 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "25659111114802307",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 13 21:03:03 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1262829880039443517",
      "user_id" : "208104417703",
      "created_at" : "Tue May 19 19:38:00 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "35108871907313671",
      "user_id" : "208104417703",
      "created_at" : "Tue Feb 08 22:53:02 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1767856474698026401",
      "user_id" : "208104417703",
      "created_at" : "Wed Mar 13 10:13:23 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2119205920960414439",
      "user_id" : "208104417703",
      "created_at" : "Sat Nov 07 23:10:39 +0000 2026"
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
      "tweet_id" : "162641715037997474",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 26 21:03:01 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "205335555146255374",
      "user_id" : "208104417703",
      "created_at" : "Wed May 23 16:33:05 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "220970345274804525",
      "user_id" : "208104417703",
      "created_at" : "Thu Jul 05 20:00:10 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1009336532382780815",
      "user_id" : "208104417703",
      "created_at" : "Wed Jun 20 07:25:56 +0000 2018"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "770731484251164264",
      "user_id" : "208104417703",
      "created_at" : "Tue Aug 30 21:14:40 +0000 2016"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2829257126446441",
      "user_id" : "208104417703",
      "created_at" : "Thu Nov 11 21:05:22 +0000 2010"
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
      "tweet_id" : "784081017211193449",
      "user_id" : "208104417703",
      "created_at" : "Thu Oct 06 17:20:56 +0000 2016"
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
      "tweet_id" : "815346337972224083",
      "user_id" : "208104417703",
      "created_at" : "Sat Dec 31 23:58:10 +0000 2016"
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
      "tweet_id" : "1969416400938206344",
      "user_id" : "208104417703",
      "created_at" : "Sat Sep 20 15:00:34 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "225938256179495109",
      "user_id" : "208104417703",
      "created_at" : "Thu Jul 19 13:00:52 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "17274590594074327",
      "user_id" : "208104417703",
      "created_at" : "Tue Dec 21 17:45:58 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "377506942165188793",
      "user_id" : "208104417703",
      "created_at" : "Tue Sep 10 19:00:43 +0000 2013"
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
      "tweet_id" : "443718729897871136",
      "user_id" : "208104417703",
      "created_at" : "Wed Mar 12 12:02:43 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "243800952648238947",
      "user_id" : "208104417703",
      "created_at" : "Thu Sep 06 20:00:51 +0000 2012"
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
      "tweet_id" : "205750526569087989",
      "user_id" : "208104417703",
      "created_at" : "Thu May 24 20:02:02 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "35110646118877691",
      "user_id" : "208104417703",
      "created_at" : "Tue Feb 08 23:00:05 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1276243917062278728",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 25 20:00:35 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "305450784969983339",
      "user_id" : "208104417703",
      "created_at" : "Sat Feb 23 22:55:16 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "51026302131503874",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 24 21:03:13 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "574830125082740084",
      "user_id" : "208104417703",
      "created_at" : "Mon Mar 09 07:12:36 +0000 2015"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "204107231174593891",
      "user_id" : "208104417703",
      "created_at" : "Sun May 20 07:12:10 +0000 2012"
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
      "tweet_id" : "355417302440611014",
      "user_id" : "208104417703",
      "created_at" : "Thu Jul 11 20:04:22 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1770558658858452186",
      "user_id" : "208104417703",
      "created_at" : "Wed Mar 20 21:10:54 +0000 2024"
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
      "tweet_id" : "1347288439254419899",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 07 21:06:09 +0000 2021"
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
      "tweet_id" : "948149220483793114",
      "user_id" : "208104417703",
      "created_at" : "Tue Jan 02 11:09:24 +0000 2018"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "289476940476188842",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 10 21:00:55 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1534838214257282093",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 09 10:02:00 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "162641056892980639",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 26 21:00:24 +0000 2012"
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
      "tweet_id" : "375124144783624078",
      "user_id" : "208104417703",
      "created_at" : "Wed Sep 04 05:12:20 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "167714497304199204",
      "user_id" : "208104417703",
      "created_at" : "Thu Feb 09 21:00:26 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "91598771024036941",
      "user_id" : "208104417703",
      "created_at" : "Thu Jul 14 20:03:43 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "643329536183763822",
      "user_id" : "208104417703",
      "created_at" : "Mon Sep 14 07:44:48 +0000 2015"
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
      "tweet_id" : "497633531275510513",
      "user_id" : "208104417703",
      "created_at" : "Fri Aug 08 06:40:54 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1262826914666516387",
      "user_id" : "208104417703",
      "created_at" : "Tue May 19 19:26:13 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1755725020056782162",
      "user_id" : "208104417703",
      "created_at" : "Thu Feb 08 22:47:19 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "127112614978258924",
      "user_id" : "208104417703",
      "created_at" : "Thu Oct 20 20:03:03 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "203853548629266070",
      "user_id" : "208104417703",
      "created_at" : "Sat May 19 14:24:08 +0000 2012"
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
      "tweet_id" : "954740547044508707",
      "user_id" : "208104417703",
      "created_at" : "Sat Jan 20 15:40:59 +0000 2018"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1045726450012915403",
      "user_id" : "208104417703",
      "created_at" : "Fri Sep 28 17:26:28 +0000 2018"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "408702555091110161",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 05 21:00:57 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "91598063889551140",
      "user_id" : "208104417703",
      "created_at" : "Thu Jul 14 20:00:54 +0000 2011"
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
      "tweet_id" : "2056817271321399199",
      "user_id" : "208104417703",
      "created_at" : "Tue May 19 19:20:25 +0000 2026"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "423922768795404834",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 16 21:00:38 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1390397629627632906",
      "user_id" : "208104417703",
      "created_at" : "Thu May 06 20:06:41 +0000 2021"
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
      "tweet_id" : "203795044426057384",
      "user_id" : "208104417703",
      "created_at" : "Sat May 19 10:31:39 +0000 2012"
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
      "tweet_id" : "1527265447731268293",
      "user_id" : "208104417703",
      "created_at" : "Thu May 19 12:30:32 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1527267875985820095",
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
      "tweet_id" : "35109333314307922",
      "user_id" : "208104417703",
      "created_at" : "Tue Feb 08 22:54:52 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "10439648228673820",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 02 21:06:20 +0000 2010"
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
      "tweet_id" : "2056816535271376879",
      "user_id" : "208104417703",
      "created_at" : "Tue May 19 19:17:30 +0000 2026"
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
      "tweet_id" : "1280796274861277687",
      "user_id" : "208104417703",
      "created_at" : "Wed Jul 08 09:30:02 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "680155380008879349",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 24 22:37:33 +0000 2015"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "35110126058737638",
      "user_id" : "208104417703",
      "created_at" : "Tue Feb 08 22:58:01 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1045719818948315195",
      "user_id" : "208104417703",
      "created_at" : "Fri Sep 28 17:00:08 +0000 2018"
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
      "tweet_id" : "127112084843397546",
      "user_id" : "208104417703",
      "created_at" : "Thu Oct 20 20:00:57 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1864776882285709535",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 05 21:00:29 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "342733647226342629",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 06 20:04:03 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "157569480157827067",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 12 21:07:46 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "464495065163630256",
      "user_id" : "208104417703",
      "created_at" : "Thu May 08 20:00:28 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2003100903258721523",
      "user_id" : "208104417703",
      "created_at" : "Mon Dec 22 13:50:45 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "58622402187231476",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 14 20:07:24 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2828084982056230",
      "user_id" : "208104417703",
      "created_at" : "Thu Nov 11 21:00:42 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "46541277763734062",
      "user_id" : "208104417703",
      "created_at" : "Sat Mar 12 12:01:19 +0000 2011"
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
      "tweet_id" : "799356514539145980",
      "user_id" : "208104417703",
      "created_at" : "Thu Nov 17 21:00:19 +0000 2016"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "545696112380481517",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 18 21:44:26 +0000 2014"
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
      "tweet_id" : "1623455034769410332",
      "user_id" : "208104417703",
      "created_at" : "Wed Feb 08 22:53:37 +0000 2023"
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
      "tweet_id" : "600741342791863801",
      "user_id" : "208104417703",
      "created_at" : "Tue May 19 19:14:32 +0000 2015"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "58620782493828498",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 14 20:00:58 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "155031764530627569",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 05 21:03:47 +0000 2012"
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
      "tweet_id" : "179175396275651219",
      "user_id" : "208104417703",
      "created_at" : "Mon Mar 12 12:01:58 +0000 2012"
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
      "tweet_id" : "327513754805734246",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 25 20:05:38 +0000 2013"
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
      "tweet_id" : "133168119110700100",
      "user_id" : "208104417703",
      "created_at" : "Sun Nov 06 13:05:28 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "155030939628473474",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 05 21:00:31 +0000 2012"
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
      "tweet_id" : "24499718745",
      "user_id" : "208104417703",
      "created_at" : "Thu Sep 09 20:00:10 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1732867592399357478",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 07 21:00:03 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "696827632070689622",
      "user_id" : "208104417703",
      "created_at" : "Mon Feb 08 22:47:08 +0000 2016"
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
      "tweet_id" : "388394820881614181",
      "user_id" : "208104417703",
      "created_at" : "Thu Oct 10 20:05:15 +0000 2013"
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
      "tweet_id" : "12709609899",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 15 08:30:34 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "35110222557087923",
      "user_id" : "208104417703",
      "created_at" : "Tue Feb 08 22:58:24 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "614175856679454909",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 25 20:58:29 +0000 2015"
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
      "tweet_id" : "476222236659704",
      "user_id" : "208104417703",
      "created_at" : "Fri Nov 05 09:15:14 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1262834057717220237",
      "user_id" : "208104417703",
      "created_at" : "Tue May 19 19:54:36 +0000 2020"
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
      "tweet_id" : "294551264321078098",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 24 21:04:28 +0000 2013"
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
      "tweet_id" : "1720863580691107831",
      "user_id" : "208104417703",
      "created_at" : "Sat Nov 04 18:00:24 +0000 2023"
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
      "tweet_id" : "1585541858891664328",
      "user_id" : "208104417703",
      "created_at" : "Thu Oct 27 08:00:11 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1094004716750244617",
      "user_id" : "208104417703",
      "created_at" : "Fri Feb 08 22:47:04 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1864777569002324463",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 05 21:03:12 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "506389552735193317",
      "user_id" : "208104417703",
      "created_at" : "Mon Sep 01 10:34:12 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1969419237323702895",
      "user_id" : "208104417703",
      "created_at" : "Sat Sep 20 15:11:50 +0000 2025"
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
      "tweet_id" : "1907886716060959759",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 03 20:03:34 +0000 2025"
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
      "tweet_id" : "1105438297456381424",
      "user_id" : "208104417703",
      "created_at" : "Tue Mar 12 12:00:02 +0000 2019"
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
      "tweet_id" : "81617698852700808",
      "user_id" : "208104417703",
      "created_at" : "Fri Jun 17 07:02:30 +0000 2011"
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
      "tweet_id" : "388396135120635838",
      "user_id" : "208104417703",
      "created_at" : "Thu Oct 10 20:10:29 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "829461597993830142",
      "user_id" : "208104417703",
      "created_at" : "Wed Feb 08 22:47:10 +0000 2017"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "851719546996788488",
      "user_id" : "208104417703",
      "created_at" : "Tue Apr 11 08:52:18 +0000 2017"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "203870313564343307",
      "user_id" : "208104417703",
      "created_at" : "Sat May 19 15:30:45 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "497630793305164183",
      "user_id" : "208104417703",
      "created_at" : "Fri Aug 08 06:30:01 +0000 2014"
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
      "tweet_id" : "355416362438362538",
      "user_id" : "208104417703",
      "created_at" : "Thu Jul 11 20:00:38 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "81767571644221189",
      "user_id" : "208104417703",
      "created_at" : "Fri Jun 17 16:58:02 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1590819294017488262",
      "user_id" : "208104417703",
      "created_at" : "Thu Nov 10 21:30:50 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "574826681701764463",
      "user_id" : "208104417703",
      "created_at" : "Mon Mar 09 06:58:55 +0000 2015"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "167714959793325557",
      "user_id" : "208104417703",
      "created_at" : "Thu Feb 09 21:02:17 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1179970008223056172",
      "user_id" : "208104417703",
      "created_at" : "Fri Oct 04 04:02:27 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1226276427549114811",
      "user_id" : "208104417703",
      "created_at" : "Sat Feb 08 22:47:38 +0000 2020"
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
      "tweet_id" : "1792274343955267600",
      "user_id" : "208104417703",
      "created_at" : "Sun May 19 19:21:17 +0000 2024"
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
      "tweet_id" : "18432342360066487",
      "user_id" : "208104417703",
      "created_at" : "Fri Dec 24 22:26:27 +0000 2010"
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
      "tweet_id" : "893148778779903274",
      "user_id" : "208104417703",
      "created_at" : "Thu Aug 03 16:37:17 +0000 2017"
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
      "tweet_id" : "23121845309932647",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 06 21:00:52 +0000 2011"
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
      "tweet_id" : "305449596526528383",
      "user_id" : "208104417703",
      "created_at" : "Sat Feb 23 22:50:33 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "397697354645373470",
      "user_id" : "208104417703",
      "created_at" : "Tue Nov 05 12:10:12 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "144885331420776032",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 08 21:05:29 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1248340966142643586",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 09 20:04:14 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1253414160767650335",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 23 20:03:17 +0000 2020"
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
      "tweet_id" : "4845106678",
      "user_id" : "208104417703",
      "created_at" : "Thu Oct 01 09:14:25 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1262836346968344994",
      "user_id" : "208104417703",
      "created_at" : "Tue May 19 20:03:42 +0000 2020"
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
      "tweet_id" : "614186994855055230",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 25 21:42:45 +0000 2015"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "82889084015480071",
      "user_id" : "208104417703",
      "created_at" : "Mon Jun 20 19:14:32 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "35806628435463847",
      "user_id" : "208104417703",
      "created_at" : "Thu Feb 10 21:05:40 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "799563862587213394",
      "user_id" : "208104417703",
      "created_at" : "Fri Nov 18 10:44:14 +0000 2016"
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
      "tweet_id" : "1347286973445835920",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 07 21:00:20 +0000 2021"
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
      "tweet_id" : "396691464349813977",
      "user_id" : "208104417703",
      "created_at" : "Sat Nov 02 17:33:09 +0000 2013"
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
      "tweet_id" : "973167001348345708",
      "user_id" : "208104417703",
      "created_at" : "Mon Mar 12 12:01:08 +0000 2018"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "172787876960929410",
      "user_id" : "208104417703",
      "created_at" : "Thu Feb 23 21:00:14 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2109707035569294565",
      "user_id" : "208104417703",
      "created_at" : "Mon Oct 12 18:05:28 +0000 2026"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1370344647448071462",
      "user_id" : "208104417703",
      "created_at" : "Fri Mar 12 12:03:18 +0000 2021"
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
      "tweet_id" : "144883992338891846",
      "user_id" : "208104417703",
      "created_at" : "Thu Dec 08 21:00:10 +0000 2011"
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
      "tweet_id" : "4673131824",
      "user_id" : "208104417703",
      "created_at" : "Thu Sep 24 20:00:22 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1527265565847061047",
      "user_id" : "208104417703",
      "created_at" : "Thu May 19 12:31:00 +0000 2022"
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
      "tweet_id" : "157771649540689162",
      "user_id" : "208104417703",
      "created_at" : "Fri Jan 13 10:31:07 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "157568268553424493",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 12 21:02:57 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1358910235099531019",
      "user_id" : "208104417703",
      "created_at" : "Mon Feb 08 22:47:02 +0000 2021"
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
      "tweet_id" : "1767272003535898614",
      "user_id" : "208104417703",
      "created_at" : "Mon Mar 11 19:30:54 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "340033665444612104",
      "user_id" : "208104417703",
      "created_at" : "Thu May 30 09:15:18 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "961733580378083078",
      "user_id" : "208104417703",
      "created_at" : "Thu Feb 08 22:48:48 +0000 2018"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "5364761487214253",
      "user_id" : "208104417703",
      "created_at" : "Thu Nov 18 21:00:33 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "723846383366311135",
      "user_id" : "208104417703",
      "created_at" : "Sat Apr 23 12:10:00 +0000 2016"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "205750029103664837",
      "user_id" : "208104417703",
      "created_at" : "Thu May 24 20:00:04 +0000 2012"
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
      "tweet_id" : "1135451104591482304",
      "user_id" : "208104417703",
      "created_at" : "Mon Jun 03 07:40:13 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "432284517084957311",
      "user_id" : "208104417703",
      "created_at" : "Sat Feb 08 22:47:14 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "81451648907480250",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 16 20:02:41 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1243282510612270092",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 26 21:03:44 +0000 2020"
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
      "tweet_id" : "822071148123521223",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 19 13:20:09 +0000 2017"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "48415871646828713",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 17 16:10:17 +0000 2011"
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
      "tweet_id" : "1390396114334649026",
      "user_id" : "208104417703",
      "created_at" : "Thu May 06 20:00:40 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1248339927746219963",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 09 20:00:06 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1240745457253089534",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 19 21:02:23 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "203841590832138291",
      "user_id" : "208104417703",
      "created_at" : "Sat May 19 13:36:37 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "520308565185922307",
      "user_id" : "208104417703",
      "created_at" : "Thu Oct 09 20:23:23 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "167379780105143043",
      "user_id" : "208104417703",
      "created_at" : "Wed Feb 08 22:50:24 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "35119026849972718",
      "user_id" : "208104417703",
      "created_at" : "Tue Feb 08 23:33:23 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "477178540530337345",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 12 20:00:04 +0000 2014"
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
      "tweet_id" : "16062011348",
      "user_id" : "208104417703",
      "created_at" : "Thu Jun 10 20:03:26 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2056815836143816124",
      "user_id" : "208104417703",
      "created_at" : "Tue May 19 19:14:43 +0000 2026"
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
      "tweet_id" : "1986539267295283848",
      "user_id" : "208104417703",
      "created_at" : "Thu Nov 06 21:00:44 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "723911838370105274",
      "user_id" : "208104417703",
      "created_at" : "Sat Apr 23 16:30:06 +0000 2016"
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
      "tweet_id" : "10938557158",
      "user_id" : "208104417703",
      "created_at" : "Fri Mar 12 12:04:02 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1527242314353741622",
      "user_id" : "208104417703",
      "created_at" : "Thu May 19 10:58:37 +0000 2022"
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
      "tweet_id" : "746223966162518260",
      "user_id" : "208104417703",
      "created_at" : "Fri Jun 24 06:10:32 +0000 2016"
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
      "tweet_id" : "1009332704568675078",
      "user_id" : "208104417703",
      "created_at" : "Wed Jun 20 07:10:43 +0000 2018"
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
      "tweet_id" : "923821593304499666",
      "user_id" : "208104417703",
      "created_at" : "Fri Oct 27 08:00:06 +0000 2017"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1262829415998425491",
      "user_id" : "208104417703",
      "created_at" : "Tue May 19 19:36:09 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "375433352699710338",
      "user_id" : "208104417703",
      "created_at" : "Thu Sep 05 01:41:01 +0000 2013"
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
      "tweet_id" : "35108528087632455",
      "user_id" : "208104417703",
      "created_at" : "Tue Feb 08 22:51:40 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1899792807346832900",
      "user_id" : "208104417703",
      "created_at" : "Wed Mar 12 12:01:16 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "104223770360676712",
      "user_id" : "208104417703",
      "created_at" : "Thu Aug 18 16:10:57 +0000 2011"
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
      "tweet_id" : "1527253939056019150",
      "user_id" : "208104417703",
      "created_at" : "Thu May 19 11:44:48 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1382335350696837862",
      "user_id" : "208104417703",
      "created_at" : "Wed Apr 14 14:10:04 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1446203759209220373",
      "user_id" : "208104417703",
      "created_at" : "Thu Oct 07 20:00:20 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1321013826874772383",
      "user_id" : "208104417703",
      "created_at" : "Tue Oct 27 09:00:14 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1767857461642920459",
      "user_id" : "208104417703",
      "created_at" : "Wed Mar 13 10:17:18 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1593743488967511685",
      "user_id" : "208104417703",
      "created_at" : "Fri Nov 18 23:10:32 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1253413397819558240",
      "user_id" : "208104417703",
      "created_at" : "Thu Apr 23 20:00:15 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1238072318266181811",
      "user_id" : "208104417703",
      "created_at" : "Thu Mar 12 12:00:17 +0000 2020"
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
      "tweet_id" : "753651596956534043",
      "user_id" : "208104417703",
      "created_at" : "Thu Jul 14 18:05:17 +0000 2016"
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
      "tweet_id" : "375437911325149198",
      "user_id" : "208104417703",
      "created_at" : "Thu Sep 05 01:59:08 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "28196642104542129",
      "user_id" : "208104417703",
      "created_at" : "Thu Jan 20 21:06:18 +0000 2011"
    }
  }
]