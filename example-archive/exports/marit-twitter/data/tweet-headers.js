window.YTD.tweet_headers.part0 = [
  {
    "tweet" : {
      "tweet_id" : "432284588195187531",
      "user_id" : "208233906118",
      "created_at" : "Sat Feb 08 22:47:31 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "142347809507511742",
      "user_id" : "208233906118",
      "created_at" : "Thu Dec 01 21:02:17 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "289477453930299760",
      "user_id" : "208233906118",
      "created_at" : "Thu Jan 10 21:02:57 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "506389832553989944",
      "user_id" : "208233906118",
      "created_at" : "Mon Sep 01 10:35:19 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1877461302847211296",
      "user_id" : "208233906118",
      "created_at" : "Thu Jan 09 21:03:50 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "64735955344425251",
      "user_id" : "208233906118",
      "created_at" : "Sun May 01 17:00:29 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1644068933935827737",
      "user_id" : "208233906118",
      "created_at" : "Thu Apr 06 20:05:53 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1253414238047699119",
      "user_id" : "208233906118",
      "created_at" : "Thu Apr 23 20:03:36 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "155032040431944731",
      "user_id" : "208233906118",
      "created_at" : "Thu Jan 05 21:04:53 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1644699062",
      "user_id" : "208233906118",
      "created_at" : "Tue Mar 17 11:44:20 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "243801022881859686",
      "user_id" : "208233906118",
      "created_at" : "Thu Sep 06 20:01:08 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "377509679623834045",
      "user_id" : "208233906118",
      "created_at" : "Tue Sep 10 19:11:36 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2003098963929991855",
      "user_id" : "208233906118",
      "created_at" : "Mon Dec 22 13:43:03 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "30620352237274099",
      "user_id" : "208233906118",
      "created_at" : "Thu Jan 27 13:37:15 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "708623618048789631",
      "user_id" : "208233906118",
      "created_at" : "Sat Mar 12 12:00:10 +0000 2016"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1250879034590498018",
      "user_id" : "208233906118",
      "created_at" : "Thu Apr 16 20:09:36 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "375125649280469606",
      "user_id" : "208233906118",
      "created_at" : "Wed Sep 04 05:18:18 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2004198018571567950",
      "user_id" : "208233906118",
      "created_at" : "Thu Dec 25 14:30:18 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2118449385409873010",
      "user_id" : "208233906118",
      "created_at" : "Thu Nov 05 21:04:27 +0000 2026"
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
      "tweet_id" : "147431179799233938",
      "user_id" : "208233906118",
      "created_at" : "Thu Dec 15 21:41:47 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "23850834475",
      "user_id" : "208233906118",
      "created_at" : "Thu Sep 02 20:03:03 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "71293238060779979",
      "user_id" : "208233906118",
      "created_at" : "Thu May 19 19:16:47 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "12736282212",
      "user_id" : "208233906118",
      "created_at" : "Thu Apr 15 20:44:42 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "204542071623651060",
      "user_id" : "208233906118",
      "created_at" : "Mon May 21 12:00:04 +0000 2012"
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
      "tweet_id" : "204553501676669155",
      "user_id" : "208233906118",
      "created_at" : "Mon May 21 12:45:29 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "443718976455836099",
      "user_id" : "208233906118",
      "created_at" : "Wed Mar 12 12:03:42 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "574827799081125241",
      "user_id" : "208233906118",
      "created_at" : "Mon Mar 09 07:03:21 +0000 2015"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1248348763605436158",
      "user_id" : "208233906118",
      "created_at" : "Thu Apr 09 20:35:13 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2109705699163375116",
      "user_id" : "208233906118",
      "created_at" : "Mon Oct 12 18:00:09 +0000 2026"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "35107555000715822",
      "user_id" : "208233906118",
      "created_at" : "Tue Feb 08 22:47:48 +0000 2011"
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
      "tweet_id" : "105256318356424201",
      "user_id" : "208233906118",
      "created_at" : "Sun Aug 21 12:33:56 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1953547169935917684",
      "user_id" : "208233906118",
      "created_at" : "Thu Aug 07 20:01:55 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1326993842670406607",
      "user_id" : "208233906118",
      "created_at" : "Thu Nov 12 21:02:41 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "3570729306",
      "user_id" : "208233906118",
      "created_at" : "Thu Aug 13 20:05:43 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1347287626993894201",
      "user_id" : "208233906118",
      "created_at" : "Thu Jan 07 21:02:56 +0000 2021"
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
      "tweet_id" : "363027676052587394",
      "user_id" : "208233906118",
      "created_at" : "Thu Aug 01 20:05:17 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "51048461860080252",
      "user_id" : "208233906118",
      "created_at" : "Thu Mar 24 22:31:16 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1589977142920218045",
      "user_id" : "208233906118",
      "created_at" : "Tue Nov 08 13:44:25 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "300013035160862997",
      "user_id" : "208233906118",
      "created_at" : "Fri Feb 08 22:47:36 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "10938441377",
      "user_id" : "208233906118",
      "created_at" : "Fri Mar 12 12:00:50 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "5273808385",
      "user_id" : "208233906118",
      "created_at" : "Sat Oct 17 17:11:46 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1461443670497560126",
      "user_id" : "208233906118",
      "created_at" : "Thu Nov 18 21:18:18 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1634887134743626194",
      "user_id" : "208233906118",
      "created_at" : "Sun Mar 12 12:00:42 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "13045345604",
      "user_id" : "208233906118",
      "created_at" : "Wed Apr 21 18:31:23 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1683379759238614460",
      "user_id" : "208233906118",
      "created_at" : "Mon Jul 24 07:33:04 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "133169096450638691",
      "user_id" : "208233906118",
      "created_at" : "Sun Nov 06 13:09:21 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "91598903387881564",
      "user_id" : "208233906118",
      "created_at" : "Thu Jul 14 20:04:15 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1271171533380781183",
      "user_id" : "208233906118",
      "created_at" : "Thu Jun 11 20:04:45 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "203848534867313238",
      "user_id" : "208233906118",
      "created_at" : "Sat May 19 14:04:12 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1850466058029238276",
      "user_id" : "208233906118",
      "created_at" : "Sun Oct 27 09:14:22 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "205339909077077324",
      "user_id" : "208233906118",
      "created_at" : "Wed May 23 16:50:24 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "5365551983496230",
      "user_id" : "208233906118",
      "created_at" : "Thu Nov 18 21:03:41 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "182936308597916718",
      "user_id" : "208233906118",
      "created_at" : "Thu Mar 22 21:06:29 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "15521763534309607",
      "user_id" : "208233906118",
      "created_at" : "Thu Dec 16 21:40:51 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1262835717663359059",
      "user_id" : "208233906118",
      "created_at" : "Tue May 19 20:01:12 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1593744575074141733",
      "user_id" : "208233906118",
      "created_at" : "Fri Nov 18 23:14:51 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "46541562863161065",
      "user_id" : "208233906118",
      "created_at" : "Sat Mar 12 12:02:27 +0000 2011"
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
      "tweet_id" : "205334973098493157",
      "user_id" : "208233906118",
      "created_at" : "Wed May 23 16:30:47 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1590811951766703076",
      "user_id" : "208233906118",
      "created_at" : "Thu Nov 10 21:01:39 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1291313313283574341",
      "user_id" : "208233906118",
      "created_at" : "Thu Aug 06 10:00:59 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1306686070817031273",
      "user_id" : "208233906118",
      "created_at" : "Thu Sep 17 20:06:50 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "498123405120245415",
      "user_id" : "208233906118",
      "created_at" : "Sat Aug 09 15:07:29 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1591401817579719076",
      "user_id" : "208233906118",
      "created_at" : "Sat Nov 12 12:05:34 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1767856976118681517",
      "user_id" : "208233906118",
      "created_at" : "Wed Mar 13 10:15:22 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1623453566859478939",
      "user_id" : "208233906118",
      "created_at" : "Wed Feb 08 22:47:47 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1888359041978073188",
      "user_id" : "208233906118",
      "created_at" : "Sat Feb 08 22:47:34 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "132797089712177334",
      "user_id" : "208233906118",
      "created_at" : "Sat Nov 05 12:31:08 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "15521984519604469",
      "user_id" : "208233906118",
      "created_at" : "Thu Dec 16 21:41:44 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "162641645358023355",
      "user_id" : "208233906118",
      "created_at" : "Thu Jan 26 21:02:44 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1417499568920068285",
      "user_id" : "208233906118",
      "created_at" : "Tue Jul 20 15:00:07 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1257724438049198024",
      "user_id" : "208233906118",
      "created_at" : "Tue May 05 17:30:48 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "423923141790664157",
      "user_id" : "208233906118",
      "created_at" : "Thu Jan 16 21:02:07 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "15412972020",
      "user_id" : "208233906118",
      "created_at" : "Thu Jun 03 20:03:55 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1755725113333910164",
      "user_id" : "208233906118",
      "created_at" : "Thu Feb 08 22:47:41 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1831784661026604277",
      "user_id" : "208233906118",
      "created_at" : "Thu Sep 05 20:01:10 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "363028182518992385",
      "user_id" : "208233906118",
      "created_at" : "Thu Aug 01 20:07:18 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "375438573442174535",
      "user_id" : "208233906118",
      "created_at" : "Thu Sep 05 02:01:45 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "327512925562473148",
      "user_id" : "208233906118",
      "created_at" : "Thu Apr 25 20:02:21 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "14512449394",
      "user_id" : "208233906118",
      "created_at" : "Wed May 19 19:32:01 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "91598217870836276",
      "user_id" : "208233906118",
      "created_at" : "Thu Jul 14 20:01:31 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1248344346479034929",
      "user_id" : "208233906118",
      "created_at" : "Thu Apr 09 20:17:39 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1692163252651296641",
      "user_id" : "208233906118",
      "created_at" : "Thu Aug 17 13:15:32 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "4845044023",
      "user_id" : "208233906118",
      "created_at" : "Thu Oct 01 09:10:59 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "7857529017",
      "user_id" : "208233906118",
      "created_at" : "Tue Jan 12 14:41:39 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "4845135271",
      "user_id" : "208233906118",
      "created_at" : "Thu Oct 01 09:15:59 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2032064449409450819",
      "user_id" : "208233906118",
      "created_at" : "Thu Mar 12 12:01:33 +0000 2026"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1720864724918209001",
      "user_id" : "208233906118",
      "created_at" : "Sat Nov 04 18:04:57 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "43416093183708398",
      "user_id" : "208233906118",
      "created_at" : "Thu Mar 03 21:02:57 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2056816734832165437",
      "user_id" : "208233906118",
      "created_at" : "Tue May 19 19:18:18 +0000 2026"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "7976273572",
      "user_id" : "208233906118",
      "created_at" : "Thu Jan 14 21:09:59 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "35274396897643755",
      "user_id" : "208233906118",
      "created_at" : "Wed Feb 09 09:50:46 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "784079681459587959",
      "user_id" : "208233906118",
      "created_at" : "Thu Oct 06 17:15:38 +0000 2016"
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
      "tweet_id" : "2020631420694695651",
      "user_id" : "208233906118",
      "created_at" : "Sun Feb 08 22:50:46 +0000 2026"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "29041917134",
      "user_id" : "208233906118",
      "created_at" : "Thu Oct 28 19:40:02 +0000 2010"
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
      "tweet_id" : "723913335526916233",
      "user_id" : "208233906118",
      "created_at" : "Sat Apr 23 16:36:03 +0000 2016"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "375710253393644688",
      "user_id" : "208233906118",
      "created_at" : "Thu Sep 05 20:01:19 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "35265364380091645",
      "user_id" : "208233906118",
      "created_at" : "Wed Feb 09 09:14:52 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "14912571419",
      "user_id" : "208233906118",
      "created_at" : "Thu May 27 11:05:00 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2072003700284458719",
      "user_id" : "208233906118",
      "created_at" : "Tue Jun 30 17:05:52 +0000 2026"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "413786303000219622",
      "user_id" : "208233906118",
      "created_at" : "Thu Dec 19 21:41:57 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2088015439878685405",
      "user_id" : "208233906118",
      "created_at" : "Thu Aug 13 21:30:48 +0000 2026"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "270262935002023903",
      "user_id" : "208233906118",
      "created_at" : "Sun Nov 18 20:31:19 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "24044800705",
      "user_id" : "208233906118",
      "created_at" : "Sat Sep 04 22:15:20 +0000 2010"
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
      "tweet_id" : "545696448956597268",
      "user_id" : "208233906118",
      "created_at" : "Thu Dec 18 21:45:46 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "397698631584451797",
      "user_id" : "208233906118",
      "created_at" : "Tue Nov 05 12:15:17 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "16587911557",
      "user_id" : "208233906118",
      "created_at" : "Wed Jun 16 12:10:37 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1248347644405745466",
      "user_id" : "208233906118",
      "created_at" : "Thu Apr 09 20:30:46 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "175249274097894733",
      "user_id" : "208233906118",
      "created_at" : "Thu Mar 01 16:00:57 +0000 2012"
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
      "tweet_id" : "2075240089893471921",
      "user_id" : "208233906118",
      "created_at" : "Thu Jul 09 15:26:08 +0000 2026"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "279330293150647865",
      "user_id" : "208233906118",
      "created_at" : "Thu Dec 13 21:01:46 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "122038981167679801",
      "user_id" : "208233906118",
      "created_at" : "Thu Oct 06 20:02:15 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2003098275640508678",
      "user_id" : "208233906118",
      "created_at" : "Mon Dec 22 13:40:19 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1527266031431583031",
      "user_id" : "208233906118",
      "created_at" : "Thu May 19 12:32:51 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1306685330463654822",
      "user_id" : "208233906118",
      "created_at" : "Thu Sep 17 20:03:54 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1271170865165241585",
      "user_id" : "208233906118",
      "created_at" : "Thu Jun 11 20:02:06 +0000 2020"
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
      "tweet_id" : "311446654320381297",
      "user_id" : "208233906118",
      "created_at" : "Tue Mar 12 12:00:43 +0000 2013"
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
      "tweet_id" : "147430833144204576",
      "user_id" : "208233906118",
      "created_at" : "Thu Dec 15 21:40:24 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "498234903939254002",
      "user_id" : "208233906118",
      "created_at" : "Sat Aug 09 22:30:32 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "10173398964",
      "user_id" : "208233906118",
      "created_at" : "Thu Feb 25 21:03:46 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "408703755211506130",
      "user_id" : "208233906118",
      "created_at" : "Thu Dec 05 21:05:43 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "266648537154978539",
      "user_id" : "208233906118",
      "created_at" : "Thu Nov 08 21:09:00 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "322440156629962528",
      "user_id" : "208233906118",
      "created_at" : "Thu Apr 11 20:04:58 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2056817463730900851",
      "user_id" : "208233906118",
      "created_at" : "Tue May 19 19:21:11 +0000 2026"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "555833307430913981",
      "user_id" : "208233906118",
      "created_at" : "Thu Jan 15 21:06:02 +0000 2015"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2166798818",
      "user_id" : "208233906118",
      "created_at" : "Wed May 27 13:00:11 +0000 2009"
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
      "tweet_id" : "1877460750524483249",
      "user_id" : "208233906118",
      "created_at" : "Thu Jan 09 21:01:39 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1748703888",
      "user_id" : "208233906118",
      "created_at" : "Tue Mar 31 15:26:09 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "203218474816766209",
      "user_id" : "208233906118",
      "created_at" : "Thu May 17 20:20:34 +0000 2012"
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
      "tweet_id" : "8007174512",
      "user_id" : "208233906118",
      "created_at" : "Fri Jan 15 11:20:30 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "86525173502574898",
      "user_id" : "208233906118",
      "created_at" : "Thu Jun 30 20:03:03 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "8708779187",
      "user_id" : "208233906118",
      "created_at" : "Thu Jan 28 21:11:30 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1591400567593241435",
      "user_id" : "208233906118",
      "created_at" : "Sat Nov 12 12:00:36 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "35109119442554768",
      "user_id" : "208233906118",
      "created_at" : "Tue Feb 08 22:54:01 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "9074771833",
      "user_id" : "208233906118",
      "created_at" : "Thu Feb 04 21:05:06 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2039795260640462440",
      "user_id" : "208233906118",
      "created_at" : "Thu Apr 02 20:01:02 +0000 2026"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2088016941384993091",
      "user_id" : "208233906118",
      "created_at" : "Thu Aug 13 21:36:46 +0000 2026"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "545695370936583889",
      "user_id" : "208233906118",
      "created_at" : "Thu Dec 18 21:41:29 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "18658353437",
      "user_id" : "208233906118",
      "created_at" : "Thu Jul 08 20:04:22 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1527367148433835960",
      "user_id" : "208233906118",
      "created_at" : "Thu May 19 19:14:39 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1899792580070080773",
      "user_id" : "208233906118",
      "created_at" : "Wed Mar 12 12:00:22 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "35108968443413795",
      "user_id" : "208233906118",
      "created_at" : "Tue Feb 08 22:53:25 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "179174961154359624",
      "user_id" : "208233906118",
      "created_at" : "Mon Mar 12 12:00:14 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "53464101543741255",
      "user_id" : "208233906118",
      "created_at" : "Thu Mar 31 14:30:09 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "53465328222472013",
      "user_id" : "208233906118",
      "created_at" : "Thu Mar 31 14:35:02 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "157774051572452258",
      "user_id" : "208233906118",
      "created_at" : "Fri Jan 13 10:40:39 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "105252905937797727",
      "user_id" : "208233906118",
      "created_at" : "Sun Aug 21 12:20:22 +0000 2011"
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
      "tweet_id" : "262951988981926228",
      "user_id" : "208233906118",
      "created_at" : "Mon Oct 29 16:20:14 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "68768906520561188",
      "user_id" : "208233906118",
      "created_at" : "Thu May 12 20:05:59 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "81642364464007570",
      "user_id" : "208233906118",
      "created_at" : "Fri Jun 17 08:40:31 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "203853995142286142",
      "user_id" : "208233906118",
      "created_at" : "Sat May 19 14:25:54 +0000 2012"
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
      "tweet_id" : "2004195431931708828",
      "user_id" : "208233906118",
      "created_at" : "Thu Dec 25 14:20:01 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1792274269728673318",
      "user_id" : "208233906118",
      "created_at" : "Sun May 19 19:20:59 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1704908437659323048",
      "user_id" : "208233906118",
      "created_at" : "Thu Sep 21 17:20:21 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1248345172945667277",
      "user_id" : "208233906118",
      "created_at" : "Thu Apr 09 20:20:57 +0000 2020"
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
      "tweet_id" : "28197202769740531",
      "user_id" : "208233906118",
      "created_at" : "Thu Jan 20 21:08:31 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2113294776970251894",
      "user_id" : "208233906118",
      "created_at" : "Thu Oct 22 15:41:52 +0000 2026"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1417502222387775445",
      "user_id" : "208233906118",
      "created_at" : "Tue Jul 20 15:10:40 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1402958796296293262",
      "user_id" : "208233906118",
      "created_at" : "Thu Jun 10 12:00:17 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "231031643752630009",
      "user_id" : "208233906118",
      "created_at" : "Thu Aug 02 14:20:10 +0000 2012"
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
      "tweet_id" : "1767527670872015808",
      "user_id" : "208233906118",
      "created_at" : "Tue Mar 12 12:26:50 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2115911810577074628",
      "user_id" : "208233906118",
      "created_at" : "Thu Oct 29 21:01:02 +0000 2026"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "116965653411267082",
      "user_id" : "208233906118",
      "created_at" : "Thu Sep 22 20:02:39 +0000 2011"
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
      "tweet_id" : "520308211018893451",
      "user_id" : "208233906118",
      "created_at" : "Thu Oct 09 20:21:59 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1857154131798525276",
      "user_id" : "208233906118",
      "created_at" : "Thu Nov 14 20:10:23 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "81451854713589742",
      "user_id" : "208233906118",
      "created_at" : "Thu Jun 16 20:03:30 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2020630507003316670",
      "user_id" : "208233906118",
      "created_at" : "Sun Feb 08 22:47:09 +0000 2026"
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
      "tweet_id" : "1370344934825004765",
      "user_id" : "208233906118",
      "created_at" : "Fri Mar 12 12:04:26 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "276749886488055325",
      "user_id" : "208233906118",
      "created_at" : "Thu Dec 06 18:08:09 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "8343620915",
      "user_id" : "208233906118",
      "created_at" : "Thu Jan 21 21:40:52 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1534839087679146486",
      "user_id" : "208233906118",
      "created_at" : "Thu Jun 09 10:05:29 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "23851036423",
      "user_id" : "208233906118",
      "created_at" : "Thu Sep 02 20:06:11 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "12709757343",
      "user_id" : "208233906118",
      "created_at" : "Thu Apr 15 08:34:38 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1732868974477053711",
      "user_id" : "208233906118",
      "created_at" : "Thu Dec 07 21:05:33 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "423923985277780361",
      "user_id" : "208233906118",
      "created_at" : "Thu Jan 16 21:05:28 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1864777672433863417",
      "user_id" : "208233906118",
      "created_at" : "Thu Dec 05 21:03:37 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "36485499350679638",
      "user_id" : "208233906118",
      "created_at" : "Sat Feb 12 18:03:15 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "279340232267006517",
      "user_id" : "208233906118",
      "created_at" : "Thu Dec 13 21:41:15 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "336199651143188761",
      "user_id" : "208233906118",
      "created_at" : "Sun May 19 19:20:17 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "104224674505820168",
      "user_id" : "208233906118",
      "created_at" : "Thu Aug 18 16:14:33 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "203759878253053256",
      "user_id" : "208233906118",
      "created_at" : "Sat May 19 08:11:55 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "259021982673144468",
      "user_id" : "208233906118",
      "created_at" : "Thu Oct 18 20:03:47 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "459332385536739749",
      "user_id" : "208233906118",
      "created_at" : "Thu Apr 24 14:05:49 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "56085179420116259",
      "user_id" : "208233906118",
      "created_at" : "Thu Apr 07 20:05:23 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "575989620827751867",
      "user_id" : "208233906118",
      "created_at" : "Thu Mar 12 12:00:01 +0000 2015"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "28196271160297802",
      "user_id" : "208233906118",
      "created_at" : "Thu Jan 20 21:04:49 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1945378061625068255",
      "user_id" : "208233906118",
      "created_at" : "Wed Jul 16 07:00:47 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "5266378991",
      "user_id" : "208233906118",
      "created_at" : "Sat Oct 17 10:24:13 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "661961130876340108",
      "user_id" : "208233906118",
      "created_at" : "Wed Nov 04 17:40:06 +0000 2015"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "311446958243841572",
      "user_id" : "208233906118",
      "created_at" : "Tue Mar 12 12:01:55 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "167379051680368517",
      "user_id" : "208233906118",
      "created_at" : "Wed Feb 08 22:47:30 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "3016834502",
      "user_id" : "208233906118",
      "created_at" : "Thu Jul 23 17:40:38 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "350584374317547818",
      "user_id" : "208233906118",
      "created_at" : "Fri Jun 28 12:00:03 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2227751824",
      "user_id" : "208233906118",
      "created_at" : "Thu Jun 04 20:05:08 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "336200262169397071",
      "user_id" : "208233906118",
      "created_at" : "Sun May 19 19:22:43 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1321018867991972482",
      "user_id" : "208233906118",
      "created_at" : "Tue Oct 27 09:20:16 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "477179247564162655",
      "user_id" : "208233906118",
      "created_at" : "Thu Jun 12 20:02:52 +0000 2014"
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
      "tweet_id" : "29042686421",
      "user_id" : "208233906118",
      "created_at" : "Thu Oct 28 19:51:59 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "7976482567",
      "user_id" : "208233906118",
      "created_at" : "Thu Jan 14 21:15:44 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2032064058080890241",
      "user_id" : "208233906118",
      "created_at" : "Thu Mar 12 12:00:00 +0000 2026"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "172789195381671853",
      "user_id" : "208233906118",
      "created_at" : "Thu Feb 23 21:05:29 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1339686849253215662",
      "user_id" : "208233906118",
      "created_at" : "Thu Dec 17 21:40:09 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1248529056429768905",
      "user_id" : "208233906118",
      "created_at" : "Fri Apr 10 08:31:38 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "193067318803169671",
      "user_id" : "208233906118",
      "created_at" : "Thu Apr 19 20:03:30 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "18658532603",
      "user_id" : "208233906118",
      "created_at" : "Thu Jul 08 20:07:08 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "15511768163946029",
      "user_id" : "208233906118",
      "created_at" : "Thu Dec 16 21:01:08 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "25659522022377970",
      "user_id" : "208233906118",
      "created_at" : "Thu Jan 13 21:04:41 +0000 2011"
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
      "tweet_id" : "1712548757695891507",
      "user_id" : "208233906118",
      "created_at" : "Thu Oct 12 19:20:16 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1867677506",
      "user_id" : "208233906118",
      "created_at" : "Thu Apr 16 20:01:24 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "279339992260546465",
      "user_id" : "208233906118",
      "created_at" : "Thu Dec 13 21:40:18 +0000 2012"
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
      "tweet_id" : "202823729414147827",
      "user_id" : "208233906118",
      "created_at" : "Wed May 16 18:12:00 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "271591504126935675",
      "user_id" : "208233906118",
      "created_at" : "Thu Nov 22 12:30:35 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "82889431043801789",
      "user_id" : "208233906118",
      "created_at" : "Mon Jun 20 19:15:55 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "5268893596",
      "user_id" : "208233906118",
      "created_at" : "Sat Oct 17 12:42:09 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "377439717890722499",
      "user_id" : "208233906118",
      "created_at" : "Tue Sep 10 14:33:35 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1358911126892449685",
      "user_id" : "208233906118",
      "created_at" : "Mon Feb 08 22:50:34 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "7609842981",
      "user_id" : "208233906118",
      "created_at" : "Thu Jan 07 21:04:20 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "6144783504",
      "user_id" : "208233906118",
      "created_at" : "Thu Nov 19 21:30:58 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "23122201263736086",
      "user_id" : "208233906118",
      "created_at" : "Thu Jan 06 21:02:17 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "203870835151211829",
      "user_id" : "208233906118",
      "created_at" : "Sat May 19 15:32:49 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2115912144619831606",
      "user_id" : "208233906118",
      "created_at" : "Thu Oct 29 21:02:21 +0000 2026"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "3570756391",
      "user_id" : "208233906118",
      "created_at" : "Thu Aug 13 20:07:12 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "20607321927",
      "user_id" : "208233906118",
      "created_at" : "Thu Jul 29 20:31:38 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "142348230695324385",
      "user_id" : "208233906118",
      "created_at" : "Thu Dec 01 21:03:57 +0000 2011"
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
      "tweet_id" : "104856969948433461",
      "user_id" : "208233906118",
      "created_at" : "Sat Aug 20 10:07:04 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2011906866065442965",
      "user_id" : "208233906118",
      "created_at" : "Thu Jan 15 21:02:30 +0000 2026"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "690271577987614777",
      "user_id" : "208233906118",
      "created_at" : "Thu Jan 21 20:35:43 +0000 2016"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "204106695599722262",
      "user_id" : "208233906118",
      "created_at" : "Sun May 20 07:10:03 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "690270283235331999",
      "user_id" : "208233906118",
      "created_at" : "Thu Jan 21 20:30:34 +0000 2016"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1248342727704183542",
      "user_id" : "208233906118",
      "created_at" : "Thu Apr 09 20:11:14 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1585549481800107697",
      "user_id" : "208233906118",
      "created_at" : "Thu Oct 27 08:30:29 +0000 2022"
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
      "tweet_id" : "596360252618706313",
      "user_id" : "208233906118",
      "created_at" : "Thu May 07 17:05:38 +0000 2015"
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
      "tweet_id" : "22534754797",
      "user_id" : "208233906118",
      "created_at" : "Thu Aug 19 15:24:28 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "24045137069",
      "user_id" : "208233906118",
      "created_at" : "Sat Sep 04 22:20:33 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "104855304461616794",
      "user_id" : "208233906118",
      "created_at" : "Sat Aug 20 10:00:27 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "24499878933",
      "user_id" : "208233906118",
      "created_at" : "Thu Sep 09 20:02:39 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2118448699318210141",
      "user_id" : "208233906118",
      "created_at" : "Thu Nov 05 21:01:43 +0000 2026"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "24045235847",
      "user_id" : "208233906118",
      "created_at" : "Sat Sep 04 22:22:05 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2330766649",
      "user_id" : "208233906118",
      "created_at" : "Thu Jun 18 20:32:56 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "459331052150721796",
      "user_id" : "208233906118",
      "created_at" : "Thu Apr 24 14:00:31 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1748696062",
      "user_id" : "208233906118",
      "created_at" : "Tue Mar 31 15:24:37 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "520308401587097389",
      "user_id" : "208233906118",
      "created_at" : "Thu Oct 09 20:22:44 +0000 2014"
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
      "tweet_id" : "133299990645704220",
      "user_id" : "208233906118",
      "created_at" : "Sun Nov 06 21:49:29 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "193066892145984364",
      "user_id" : "208233906118",
      "created_at" : "Thu Apr 19 20:01:48 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "25798199008",
      "user_id" : "208233906118",
      "created_at" : "Thu Sep 23 20:05:25 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "498094445644745861",
      "user_id" : "208233906118",
      "created_at" : "Sat Aug 09 13:12:24 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "81767795284509514",
      "user_id" : "208233906118",
      "created_at" : "Fri Jun 17 16:58:56 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "690272134441733513",
      "user_id" : "208233906118",
      "created_at" : "Thu Jan 21 20:37:56 +0000 2016"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "305396062829414415",
      "user_id" : "208233906118",
      "created_at" : "Sat Feb 23 19:17:50 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "10938623597",
      "user_id" : "208233906118",
      "created_at" : "Fri Mar 12 12:05:51 +0000 2010"
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
      "tweet_id" : "375434815333205322",
      "user_id" : "208233906118",
      "created_at" : "Thu Sep 05 01:46:49 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "753652003606889797",
      "user_id" : "208233906118",
      "created_at" : "Thu Jul 14 18:06:54 +0000 2016"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "243803603502893612",
      "user_id" : "208233906118",
      "created_at" : "Thu Sep 06 20:11:23 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1250877062437144011",
      "user_id" : "208233906118",
      "created_at" : "Thu Apr 16 20:01:46 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "401092426770416358",
      "user_id" : "208233906118",
      "created_at" : "Thu Nov 14 21:01:01 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "203757492721681488",
      "user_id" : "208233906118",
      "created_at" : "Sat May 19 08:02:26 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1249306398148265530",
      "user_id" : "208233906118",
      "created_at" : "Sun Apr 12 12:00:30 +0000 2020"
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
      "tweet_id" : "187821953560610385",
      "user_id" : "208233906118",
      "created_at" : "Thu Apr 05 08:40:17 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "13467197647",
      "user_id" : "208233906118",
      "created_at" : "Thu Apr 29 20:02:27 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "564558796714675238",
      "user_id" : "208233906118",
      "created_at" : "Sun Feb 08 22:58:00 +0000 2015"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "213360520286178670",
      "user_id" : "208233906118",
      "created_at" : "Thu Jun 14 20:01:26 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1263001661996010207",
      "user_id" : "208233906118",
      "created_at" : "Wed May 20 07:00:36 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1804094260903939964",
      "user_id" : "208233906118",
      "created_at" : "Fri Jun 21 10:09:24 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1491181986427965062",
      "user_id" : "208233906118",
      "created_at" : "Tue Feb 08 22:47:45 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "342734084205709191",
      "user_id" : "208233906118",
      "created_at" : "Thu Jun 06 20:05:48 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "14199746034",
      "user_id" : "208233906118",
      "created_at" : "Thu May 13 20:05:09 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "443718198072706000",
      "user_id" : "208233906118",
      "created_at" : "Wed Mar 12 12:00:36 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "13833750481",
      "user_id" : "208233906118",
      "created_at" : "Thu May 06 20:11:28 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "46541135937537979",
      "user_id" : "208233906118",
      "created_at" : "Sat Mar 12 12:00:46 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "17370916891",
      "user_id" : "208233906118",
      "created_at" : "Thu Jun 24 22:50:36 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "132849229331696981",
      "user_id" : "208233906118",
      "created_at" : "Sat Nov 05 15:58:19 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "204107326251076543",
      "user_id" : "208233906118",
      "created_at" : "Sun May 20 07:12:33 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "203849449821177482",
      "user_id" : "208233906118",
      "created_at" : "Sat May 19 14:07:50 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1261025763180676220",
      "user_id" : "208233906118",
      "created_at" : "Thu May 14 20:09:05 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "179175651658436409",
      "user_id" : "208233906118",
      "created_at" : "Mon Mar 12 12:02:58 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1390397118274864773",
      "user_id" : "208233906118",
      "created_at" : "Thu May 06 20:04:39 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "477179634857807462",
      "user_id" : "208233906118",
      "created_at" : "Thu Jun 12 20:04:25 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "35124655358479813",
      "user_id" : "208233906118",
      "created_at" : "Tue Feb 08 23:55:45 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "506389370421379239",
      "user_id" : "208233906118",
      "created_at" : "Mon Sep 01 10:33:28 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1358910310580224542",
      "user_id" : "208233906118",
      "created_at" : "Mon Feb 08 22:47:20 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1593876833433028089",
      "user_id" : "208233906118",
      "created_at" : "Sat Nov 19 08:00:24 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "17277734648547911",
      "user_id" : "208233906118",
      "created_at" : "Tue Dec 21 17:58:27 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2114998282773071853",
      "user_id" : "208233906118",
      "created_at" : "Tue Oct 27 08:31:00 +0000 2026"
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
      "tweet_id" : "1382336355480112799",
      "user_id" : "208233906118",
      "created_at" : "Wed Apr 14 14:14:04 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1933153865411070873",
      "user_id" : "208233906118",
      "created_at" : "Thu Jun 12 13:26:12 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "498093985865142026",
      "user_id" : "208233906118",
      "created_at" : "Sat Aug 09 13:10:35 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "14512404097",
      "user_id" : "208233906118",
      "created_at" : "Wed May 19 19:30:46 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "8342200434",
      "user_id" : "208233906118",
      "created_at" : "Thu Jan 21 21:01:46 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1857151538883986643",
      "user_id" : "208233906118",
      "created_at" : "Thu Nov 14 20:00:05 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1588804630819637234",
      "user_id" : "208233906118",
      "created_at" : "Sat Nov 05 08:05:17 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "614186494474587590",
      "user_id" : "208233906118",
      "created_at" : "Thu Jun 25 21:40:45 +0000 2015"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "205750490896533480",
      "user_id" : "208233906118",
      "created_at" : "Thu May 24 20:01:54 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "770730375344292305",
      "user_id" : "208233906118",
      "created_at" : "Tue Aug 30 21:10:15 +0000 2016"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "614187481100715804",
      "user_id" : "208233906118",
      "created_at" : "Thu Jun 25 21:44:41 +0000 2015"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1634887519982063267",
      "user_id" : "208233906118",
      "created_at" : "Sun Mar 12 12:02:14 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "155031479586390212",
      "user_id" : "208233906118",
      "created_at" : "Thu Jan 05 21:02:39 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1370344046614021690",
      "user_id" : "208233906118",
      "created_at" : "Fri Mar 12 12:00:55 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "12734762793",
      "user_id" : "208233906118",
      "created_at" : "Thu Apr 15 20:02:53 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "464495441333979858",
      "user_id" : "208233906118",
      "created_at" : "Thu May 08 20:01:57 +0000 2014"
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
      "tweet_id" : "564559689749105240",
      "user_id" : "208233906118",
      "created_at" : "Sun Feb 08 23:01:33 +0000 2015"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "24500327232",
      "user_id" : "208233906118",
      "created_at" : "Thu Sep 09 20:09:37 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1666597148",
      "user_id" : "208233906118",
      "created_at" : "Fri Mar 20 11:15:41 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "9574971550",
      "user_id" : "208233906118",
      "created_at" : "Sun Feb 14 10:32:38 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "5364949119402053",
      "user_id" : "208233906118",
      "created_at" : "Thu Nov 18 21:01:18 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1890179786",
      "user_id" : "208233906118",
      "created_at" : "Sun Apr 19 21:31:10 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "11272130029",
      "user_id" : "208233906118",
      "created_at" : "Thu Mar 18 21:05:18 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1779058065237082735",
      "user_id" : "208233906118",
      "created_at" : "Sat Apr 13 08:04:30 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2829674753296813",
      "user_id" : "208233906118",
      "created_at" : "Thu Nov 11 21:07:01 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "413786020379625001",
      "user_id" : "208233906118",
      "created_at" : "Thu Dec 19 21:40:49 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "35108771256600287",
      "user_id" : "208233906118",
      "created_at" : "Tue Feb 08 22:52:38 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "133299490705638909",
      "user_id" : "208233906118",
      "created_at" : "Sun Nov 06 21:47:29 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1251512403342919685",
      "user_id" : "208233906118",
      "created_at" : "Sat Apr 18 14:06:23 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "375437752428135008",
      "user_id" : "208233906118",
      "created_at" : "Thu Sep 05 01:58:30 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1402960286205349723",
      "user_id" : "208233906118",
      "created_at" : "Thu Jun 10 12:06:12 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1248348365167527960",
      "user_id" : "208233906118",
      "created_at" : "Thu Apr 09 20:33:38 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1248343180693212010",
      "user_id" : "208233906118",
      "created_at" : "Thu Apr 09 20:13:02 +0000 2020"
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
      "tweet_id" : "375124962727429945",
      "user_id" : "208233906118",
      "created_at" : "Wed Sep 04 05:15:35 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "3384696093",
      "user_id" : "208233906118",
      "created_at" : "Thu Aug 06 18:00:28 +0000 2009"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "753650805583646421",
      "user_id" : "208233906118",
      "created_at" : "Thu Jul 14 18:02:08 +0000 2016"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "596359078020647695",
      "user_id" : "208233906118",
      "created_at" : "Thu May 07 17:00:58 +0000 2015"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2095603657482440547",
      "user_id" : "208233906118",
      "created_at" : "Thu Sep 03 20:03:41 +0000 2026"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "16588809778",
      "user_id" : "208233906118",
      "created_at" : "Wed Jun 16 12:24:34 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "205750842312101177",
      "user_id" : "208233906118",
      "created_at" : "Thu May 24 20:03:18 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "696827731114984390",
      "user_id" : "208233906118",
      "created_at" : "Mon Feb 08 22:47:32 +0000 2016"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "10173980391",
      "user_id" : "208233906118",
      "created_at" : "Thu Feb 25 21:19:47 +0000 2010"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "51026406318014967",
      "user_id" : "208233906118",
      "created_at" : "Thu Mar 24 21:03:37 +0000 2011"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "246197982158915534",
      "user_id" : "208233906118",
      "created_at" : "Thu Sep 13 10:45:47 +0000 2012"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "8708453137",
      "user_id" : "208233906118",
      "created_at" : "Thu Jan 28 21:02:32 +0000 2010"
    }
  }
]