window.YTD.like.part0 = [
  {
    "like" : {
      "tweetId" : "2118449650322115158",
      "expandedUrl" : "https://twitter.com/i/web/status/2118449650322115158",
      "fullText" : "@seealso_marit やかん、私たちの。 #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "2118449385409873010",
      "expandedUrl" : "https://twitter.com/i/web/status/2118449385409873010",
      "fullText" : "@nessacorraquill Ours. #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "2118448699318210141",
      "expandedUrl" : "https://twitter.com/i/web/status/2118448699318210141",
      "fullText" : "@nessacorraquill No fog. No horn. I counted to twenty-six anyway, and at twenty-six the kettle went. #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "2115912144619831606",
      "expandedUrl" : "https://twitter.com/i/web/status/2115912144619831606",
      "fullText" : "@nessacorraquill Thirteen, and a landing. #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "2114998282773071853",
      "expandedUrl" : "https://twitter.com/i/web/status/2114998282773071853",
      "fullText" : "@nessacorraquill Two sugars. It is my birthday."
    }
  },
  {
    "like" : {
      "tweetId" : "2113294776970251894",
      "expandedUrl" : "https://twitter.com/i/web/status/2113294776970251894",
      "fullText" : "@nessacorraquill Then it was never distant, only opposite."
    }
  },
  {
    "like" : {
      "tweetId" : "2109705699163375116",
      "expandedUrl" : "https://twitter.com/i/web/status/2109705699163375116",
      "fullText" : "The house at the top of the hill is let to the bus driver. The box of cards is travelling as hand luggage."
    }
  },
  {
    "like" : {
      "tweetId" : "2095603374018792755",
      "expandedUrl" : "https://twitter.com/i/web/status/2095603374018792755",
      "fullText" : "@nessacorraquill two heartbeats. (asking for a friend) (the friend is due in february) #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "2088016941384993091",
      "expandedUrl" : "https://twitter.com/i/web/status/2088016941384993091",
      "fullText" : "It fits. It is sixteen letters only in the handle."
    }
  },
  {
    "like" : {
      "tweetId" : "2088015439878685405",
      "expandedUrl" : "https://twitter.com/i/web/status/2088015439878685405",
      "fullText" : "I have been shown how to make a picture move. I chose carefully. https://t.co/21yOFh0wZ1"
    }
  },
  {
    "like" : {
      "tweetId" : "2075239732144507764",
      "expandedUrl" : "https://twitter.com/i/web/status/2075239732144507764",
      "fullText" : "@nessacorraquill ink was on the list"
    }
  },
  {
    "like" : {
      "tweetId" : "2072002368005735022",
      "expandedUrl" : "https://twitter.com/i/web/status/2072002368005735022",
      "fullText" : "dunstan wouldve been 92 today. una rang his number on the key. nobody there. she waited. she says you wait near it"
    }
  },
  {
    "like" : {
      "tweetId" : "2056818355758698057",
      "expandedUrl" : "https://twitter.com/i/web/status/2056818355758698057",
      "fullText" : "@nessacorraquill first copy accessioned. stamped by hand. Only the E printed"
    }
  },
  {
    "like" : {
      "tweetId" : "2056817463730900851",
      "expandedUrl" : "https://twitter.com/i/web/status/2056817463730900851",
      "fullText" : "@nessacorraquill \"zeal, misplaced: none found.\""
    }
  },
  {
    "like" : {
      "tweetId" : "2056816734832165437",
      "expandedUrl" : "https://twitter.com/i/web/status/2056816734832165437",
      "fullText" : "@nessacorraquill The index is forty-one pages. I was asked to cut it. I declined."
    }
  },
  {
    "like" : {
      "tweetId" : "2056815913209957132",
      "expandedUrl" : "https://twitter.com/i/web/status/2056815913209957132",
      "fullText" : "@nessacorraquill LAST ONE!!! I COOKED SOUP OFF IT TO BE SURE!!!"
    }
  },
  {
    "like" : {
      "tweetId" : "2039795794709581502",
      "expandedUrl" : "https://twitter.com/i/web/status/2039795794709581502",
      "fullText" : "@seealso_marit mum, 93, saying every line of your book along with me. she does dunstan in capitals #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "2032064449409450819",
      "expandedUrl" : "https://twitter.com/i/web/status/2032064449409450819",
      "fullText" : "@nessacorraquill Exactly on time."
    }
  },
  {
    "like" : {
      "tweetId" : "2032064058080890241",
      "expandedUrl" : "https://twitter.com/i/web/status/2032064058080890241",
      "fullText" : "12 March. Seventeen."
    }
  },
  {
    "like" : {
      "tweetId" : "2020633233007314869",
      "expandedUrl" : "https://twitter.com/i/web/status/2020633233007314869",
      "fullText" : "@nessacorraquill !"
    }
  },
  {
    "like" : {
      "tweetId" : "2020632499075418100",
      "expandedUrl" : "https://twitter.com/i/web/status/2020632499075418100",
      "fullText" : "@nessacorraquill mine will come in an acid-free box"
    }
  },
  {
    "like" : {
      "tweetId" : "2020631420694695651",
      "expandedUrl" : "https://twitter.com/i/web/status/2020631420694695651",
      "fullText" : "@nessacorraquill On what do you base this?"
    }
  },
  {
    "like" : {
      "tweetId" : "2011907195196671184",
      "expandedUrl" : "https://twitter.com/i/web/status/2011907195196671184",
      "fullText" : "@seealso_marit BRING IT HOME!!! THE GOAT IS WAITING!!! #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "2004198018571567950",
      "expandedUrl" : "https://twitter.com/i/web/status/2004198018571567950",
      "fullText" : "@nessacorraquill I am being asked about the walrus."
    }
  },
  {
    "like" : {
      "tweetId" : "2004195431931708828",
      "expandedUrl" : "https://twitter.com/i/web/status/2004195431931708828",
      "fullText" : "@nessacorraquill There was a card with an E on it. \"Everyone?\" I asked. \"You'll do,\" said her mother."
    }
  },
  {
    "like" : {
      "tweetId" : "2004192523064446323",
      "expandedUrl" : "https://twitter.com/i/web/status/2004192523064446323",
      "fullText" : "@nessacorraquill im at my in laws under a table"
    }
  },
  {
    "like" : {
      "tweetId" : "2004192191605377358",
      "expandedUrl" : "https://twitter.com/i/web/status/2004192191605377358",
      "fullText" : "@nessacorraquill NESSA"
    }
  },
  {
    "like" : {
      "tweetId" : "2003098963929991855",
      "expandedUrl" : "https://twitter.com/i/web/status/2003098963929991855",
      "fullText" : "He retires on Wednesday. He has given me the rubber stamp."
    }
  },
  {
    "like" : {
      "tweetId" : "1986539783257587903",
      "expandedUrl" : "https://twitter.com/i/web/status/1986539783257587903",
      "fullText" : "@nessacorraquill a ten year old tuning a fiddle to the fridge #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "1969418797525763133",
      "expandedUrl" : "https://twitter.com/i/web/status/1969418797525763133",
      "fullText" : "@nessacorraquill b flat"
    }
  },
  {
    "like" : {
      "tweetId" : "1945378061625068255",
      "expandedUrl" : "https://twitter.com/i/web/status/1945378061625068255",
      "fullText" : "Page proofs: 2013, \"eggs\". I had forgotten that you were in the next room."
    }
  },
  {
    "like" : {
      "tweetId" : "1933153865411070873",
      "expandedUrl" : "https://twitter.com/i/web/status/1933153865411070873",
      "fullText" : "@ogundashire heating: prophetic powers of"
    }
  },
  {
    "like" : {
      "tweetId" : "1933153199376565834",
      "expandedUrl" : "https://twitter.com/i/web/status/1933153199376565834",
      "fullText" : "@juneish_moor LIKE A TROMBONE FALLING IN LOVE. I SAID IT. 2008. I SAID IT FIRST"
    }
  },
  {
    "like" : {
      "tweetId" : "1933152318895688203",
      "expandedUrl" : "https://twitter.com/i/web/status/1933152318895688203",
      "fullText" : "getting MARRIED (asking for a friend) (the friend is a trombonist)"
    }
  },
  {
    "like" : {
      "tweetId" : "1907886854598821234",
      "expandedUrl" : "https://twitter.com/i/web/status/1907886854598821234",
      "fullText" : "@nessacorraquill The red lamp shines. #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "1907886540944572984",
      "expandedUrl" : "https://twitter.com/i/web/status/1907886540944572984",
      "fullText" : "@nessacorraquill I am retired since Monday. The last sentence was: \"Then the device is ready.\" I wept on the stapler. #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "1899792580070080773",
      "expandedUrl" : "https://twitter.com/i/web/status/1899792580070080773",
      "fullText" : "12 March, sixteen. As many years as there were letters."
    }
  },
  {
    "like" : {
      "tweetId" : "1888359232659525138",
      "expandedUrl" : "https://twitter.com/i/web/status/1888359232659525138",
      "fullText" : "@seealso_marit ?"
    }
  },
  {
    "like" : {
      "tweetId" : "1877461302847211296",
      "expandedUrl" : "https://twitter.com/i/web/status/1877461302847211296",
      "fullText" : "@nessacorraquill Edge to edge. Your line, my line, your line. There is a draught where Dunstan goes, so I leave a line white. #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "1877460750524483249",
      "expandedUrl" : "https://twitter.com/i/web/status/1877460750524483249",
      "fullText" : "@nessacorraquill The printer. It is doing 2009. It stops every so often, as I do. #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "1864777299665095131",
      "expandedUrl" : "https://twitter.com/i/web/status/1864777299665095131",
      "fullText" : "@nessacorraquill Two at once. One cries in Spanish, one in Arabic. The parrot interprets #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "1857154131798525276",
      "expandedUrl" : "https://twitter.com/i/web/status/1857154131798525276",
      "fullText" : "@nessacorraquill I wished to be long, once."
    }
  },
  {
    "like" : {
      "tweetId" : "1857151538883986643",
      "expandedUrl" : "https://twitter.com/i/web/status/1857151538883986643",
      "fullText" : "For those who ask what I do all day, now that the machines are said to do it. A machine can find you every place a word occurs. That is a concordance, and it is no use to anybody, in the way that a list of all the doors in a town is no use to someone who wants to be let… https://t.co/WDVzBUgN28"
    }
  },
  {
    "like" : {
      "tweetId" : "1850466058029238276",
      "expandedUrl" : "https://twitter.com/i/web/status/1850466058029238276",
      "fullText" : "@nessacorraquill Does it open flat?"
    }
  },
  {
    "like" : {
      "tweetId" : "1831784661026604277",
      "expandedUrl" : "https://twitter.com/i/web/status/1831784661026604277",
      "fullText" : "@nessacorraquill The fourth driver. She is the first driver's daughter. Third gear, all the way, singing. #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "1824016717978796131",
      "expandedUrl" : "https://twitter.com/i/web/status/1824016717978796131",
      "fullText" : "@nessacorraquill shes never wrong"
    }
  },
  {
    "like" : {
      "tweetId" : "1804094260903939964",
      "expandedUrl" : "https://twitter.com/i/web/status/1804094260903939964",
      "fullText" : "@pettifaun_binds It would need an index."
    }
  },
  {
    "like" : {
      "tweetId" : "1804093435867562211",
      "expandedUrl" : "https://twitter.com/i/web/status/1804093435867562211",
      "fullText" : "@nessacorraquill YOURS!!! THE TWO OF YOU!!! PRINT IT OUT!!! I HAVE THE GOATSKIN PICKED!!! GREEN!!!"
    }
  },
  {
    "like" : {
      "tweetId" : "1804091961326437894",
      "expandedUrl" : "https://twitter.com/i/web/status/1804091961326437894",
      "fullText" : "I AM HANDING THE BINDERY OVER TO MY NIECE!!! SHE IS VERY QUIET ON HERE AND IN THE FLESH YOU CAN HEAR HER IN KERRY!!!"
    }
  },
  {
    "like" : {
      "tweetId" : "1792274269728673318",
      "expandedUrl" : "https://twitter.com/i/web/status/1792274269728673318",
      "fullText" : "@nessacorraquill What does he say?"
    }
  },
  {
    "like" : {
      "tweetId" : "1779058065237082735",
      "expandedUrl" : "https://twitter.com/i/web/status/1779058065237082735",
      "fullText" : "@nessacorraquill You were never once short with me."
    }
  },
  {
    "like" : {
      "tweetId" : "1770558429023176207",
      "expandedUrl" : "https://twitter.com/i/web/status/1770558429023176207",
      "fullText" : "@nessacorraquill i did the dog"
    }
  },
  {
    "like" : {
      "tweetId" : "1767856976118681517",
      "expandedUrl" : "https://twitter.com/i/web/status/1767856976118681517",
      "fullText" : "@nessacorraquill e: restored, second version. I have kept the first as well; one should always keep the first."
    }
  },
  {
    "like" : {
      "tweetId" : "1767856296465270298",
      "expandedUrl" : "https://twitter.com/i/web/status/1767856296465270298",
      "fullText" : "@nessacorraquill SHE PUT IT IN!!! SHE PUT THE E IN!!!"
    }
  },
  {
    "like" : {
      "tweetId" : "1767527670872015808",
      "expandedUrl" : "https://twitter.com/i/web/status/1767527670872015808",
      "fullText" : "@nessacorraquill I waited twenty-six minutes, having run out of the seconds. I was in the right room. Thank you for asking."
    }
  },
  {
    "like" : {
      "tweetId" : "1732868592812166057",
      "expandedUrl" : "https://twitter.com/i/web/status/1732868592812166057",
      "fullText" : "Mrs Prothero-Vane signed off on Sunday, 98, radio on, mid-record. I have played \"Harbour\" to the end for her. I do not know who is listening now. #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "1720864724918209001",
      "expandedUrl" : "https://twitter.com/i/web/status/1720864724918209001",
      "fullText" : "@nessacorraquill A clean bill, then, by his own standards."
    }
  },
  {
    "like" : {
      "tweetId" : "1704908437659323048",
      "expandedUrl" : "https://twitter.com/i/web/status/1704908437659323048",
      "fullText" : "Hurricane gone by. Cellar: silver, hat. Nothing in the hat but the shape of a stone."
    }
  },
  {
    "like" : {
      "tweetId" : "1683381852657683960",
      "expandedUrl" : "https://twitter.com/i/web/status/1683381852657683960",
      "fullText" : "@quenzhagen FIFTEEN YEARS I HAVE BEEN POSTING THE WRONG LETTER!!!"
    }
  },
  {
    "like" : {
      "tweetId" : "1683379759238614460",
      "expandedUrl" : "https://twitter.com/i/web/status/1683379759238614460",
      "fullText" : "@nessacorraquill X: see Everything, formerly."
    }
  },
  {
    "like" : {
      "tweetId" : "1644068358032723259",
      "expandedUrl" : "https://twitter.com/i/web/status/1644068358032723259",
      "fullText" : "@nessacorraquill رمضان كريم. The street just before sunset: nobody, nobody, nobody, one spoon #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "1634887519982063267",
      "expandedUrl" : "https://twitter.com/i/web/status/1634887519982063267",
      "fullText" : "@nessacorraquill Twenty-six. It had only been waiting."
    }
  },
  {
    "like" : {
      "tweetId" : "1634887134743626194",
      "expandedUrl" : "https://twitter.com/i/web/status/1634887134743626194",
      "fullText" : "12 March, fourteen. They have put the old horn back! The harbour petitioned. I signed twice, once for you."
    }
  },
  {
    "like" : {
      "tweetId" : "1623454659739910889",
      "expandedUrl" : "https://twitter.com/i/web/status/1623454659739910889",
      "fullText" : "@seealso_marit still breathing out a rude word, 12 years on"
    }
  },
  {
    "like" : {
      "tweetId" : "1593876833433028089",
      "expandedUrl" : "https://twitter.com/i/web/status/1593876833433028089",
      "fullText" : "Still here. Eggs?"
    }
  },
  {
    "like" : {
      "tweetId" : "1593744575074141733",
      "expandedUrl" : "https://twitter.com/i/web/status/1593744575074141733",
      "fullText" : "@tobs_wrenhallow Good night, Nessa. I shall see you in the morning, here or next door."
    }
  },
  {
    "like" : {
      "tweetId" : "1591401817579719076",
      "expandedUrl" : "https://twitter.com/i/web/status/1591401817579719076",
      "fullText" : "@nessacorraquill \"We\"."
    }
  },
  {
    "like" : {
      "tweetId" : "1591400567593241435",
      "expandedUrl" : "https://twitter.com/i/web/status/1591400567593241435",
      "fullText" : "Made a small index of where they have all gone. It is the saddest thing I ever alphabetised, and by \"W\" I had begun to feel better."
    }
  },
  {
    "like" : {
      "tweetId" : "1589977142920218045",
      "expandedUrl" : "https://twitter.com/i/web/status/1589977142920218045",
      "fullText" : "@nessacorraquill Then we lay them edge to edge."
    }
  },
  {
    "like" : {
      "tweetId" : "1589968890861979744",
      "expandedUrl" : "https://twitter.com/i/web/status/1589968890861979744",
      "fullText" : "@nessacorraquill Nessa it's a work day"
    }
  },
  {
    "like" : {
      "tweetId" : "1588804630819637234",
      "expandedUrl" : "https://twitter.com/i/web/status/1588804630819637234",
      "fullText" : "An index is what one makes when one has begun to be afraid of losing the book. I have asked them for my archive. They say a day or two."
    }
  },
  {
    "like" : {
      "tweetId" : "1588641665638205454",
      "expandedUrl" : "https://twitter.com/i/web/status/1588641665638205454",
      "fullText" : "@quenzhagen 引っ越し？ I stay until the lights go off. Somebody must see that everyone has their coat"
    }
  },
  {
    "like" : {
      "tweetId" : "1585549481800107697",
      "expandedUrl" : "https://twitter.com/i/web/status/1585549481800107697",
      "fullText" : "@nessacorraquill I hear boots."
    }
  },
  {
    "like" : {
      "tweetId" : "1547252224374081757",
      "expandedUrl" : "https://twitter.com/i/web/status/1547252224374081757",
      "fullText" : "蝉。The cicadas are so loud that my author's hero had to shout \"I love you\". So I kept it in the subtitle, all capitals"
    }
  },
  {
    "like" : {
      "tweetId" : "1534837816041670754",
      "expandedUrl" : "https://twitter.com/i/web/status/1534837816041670754",
      "fullText" : "got promoted. nessa says i am now Senior Sigh"
    }
  },
  {
    "like" : {
      "tweetId" : "1527367148433835960",
      "expandedUrl" : "https://twitter.com/i/web/status/1527367148433835960",
      "fullText" : "She keeps the first one in her pocket on travelling days. It has worn quite smooth. e: polished, by thumb."
    }
  },
  {
    "like" : {
      "tweetId" : "1527266731699994937",
      "expandedUrl" : "https://twitter.com/i/web/status/1527266731699994937",
      "fullText" : "@nessacorraquill i've had to put the needles down"
    }
  },
  {
    "like" : {
      "tweetId" : "1527266031431583031",
      "expandedUrl" : "https://twitter.com/i/web/status/1527266031431583031",
      "fullText" : "@nessacorraquill We had a hurricane in September. I went down for the silver."
    }
  },
  {
    "like" : {
      "tweetId" : "1527255301395319467",
      "expandedUrl" : "https://twitter.com/i/web/status/1527255301395319467",
      "fullText" : "@nessacorraquill THE CAPITAL SUITS IT!!!"
    }
  },
  {
    "like" : {
      "tweetId" : "1402960286205349723",
      "expandedUrl" : "https://twitter.com/i/web/status/1402960286205349723",
      "fullText" : "@nessacorraquill You have not got to the end yet."
    }
  },
  {
    "like" : {
      "tweetId" : "1402958796296293262",
      "expandedUrl" : "https://twitter.com/i/web/status/1402958796296293262",
      "fullText" : "An author writes: \"I looked myself up first. Does everyone?\" Everyone. I always leave something nice there."
    }
  },
  {
    "like" : {
      "tweetId" : "1390396891547567946",
      "expandedUrl" : "https://twitter.com/i/web/status/1390396891547567946",
      "fullText" : "@nessacorraquill una's learned to knit. it's the clicking, and then a word i didn't teach her #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "1370344934825004765",
      "expandedUrl" : "https://twitter.com/i/web/status/1370344934825004765",
      "fullText" : "@nessacorraquill It has a ring on the page. I am leaving the ring."
    }
  },
  {
    "like" : {
      "tweetId" : "1370344046614021690",
      "expandedUrl" : "https://twitter.com/i/web/status/1370344046614021690",
      "fullText" : "12 March. Twelve years, of which I attended eight and a half. I should like to make up the hours."
    }
  },
  {
    "like" : {
      "tweetId" : "1358911126892449685",
      "expandedUrl" : "https://twitter.com/i/web/status/1358911126892449685",
      "fullText" : "@nessacorraquill Four years of it in private."
    }
  },
  {
    "like" : {
      "tweetId" : "1347288173817890225",
      "expandedUrl" : "https://twitter.com/i/web/status/1347288173817890225",
      "fullText" : "@seealso_marit 雪。Same snow. I will send it back when we finish #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "1339686849253215662",
      "expandedUrl" : "https://twitter.com/i/web/status/1339686849253215662",
      "fullText" : "Index of #quietdesk, 2020: answer, delayed; chairs, two; \"eggs?\"; faith, as table; kettles: distant 2017, 2018, 2019, 2020; near 9 April; river, hand up; rooms, forty-one; Una, on \"out\"; walrus, by heart #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "1321019362215199641",
      "expandedUrl" : "https://twitter.com/i/web/status/1321019362215199641",
      "fullText" : "@seealso_marit ENVIOUS!!!"
    }
  },
  {
    "like" : {
      "tweetId" : "1316832679055852437",
      "expandedUrl" : "https://twitter.com/i/web/status/1316832679055852437",
      "fullText" : "@nessacorraquill we're open again, by appointment. a man booked twenty minutes just to stand in 823 and breathe. I let him have thirty #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "1306686070817031273",
      "expandedUrl" : "https://twitter.com/i/web/status/1306686070817031273",
      "fullText" : "@nessacorraquill I find I am. #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "1306685330463654822",
      "expandedUrl" : "https://twitter.com/i/web/status/1306685330463654822",
      "fullText" : "@nessacorraquill School bus. A third driver. She took the hill in second, changed down for no reason, and waved. I have high hopes. #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "1291313313283574341",
      "expandedUrl" : "https://twitter.com/i/web/status/1291313313283574341",
      "fullText" : "Reading glasses, bread, stamps. I have been out. Everyone's eyes have grown so articulate."
    }
  },
  {
    "like" : {
      "tweetId" : "1276244482378960377",
      "expandedUrl" : "https://twitter.com/i/web/status/1276244482378960377",
      "fullText" : "@nessacorraquill MY NIECE!!! SHE HAS COME TO LEARN THE SEWING FRAME!!! I AM TOLD I AM \"A LOT\"!!! #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "1271171533380781183",
      "expandedUrl" : "https://twitter.com/i/web/status/1271171533380781183",
      "fullText" : "@nessacorraquill Consider. #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "1271170865165241585",
      "expandedUrl" : "https://twitter.com/i/web/status/1271170865165241585",
      "fullText" : "@nessacorraquill A mason's hammer. They are mending the church wall he built. They have had to use his mortar recipe; I had it on a card. #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "1262836150607809678",
      "expandedUrl" : "https://twitter.com/i/web/status/1262836150607809678",
      "fullText" : "@nessacorraquill my own nose"
    }
  },
  {
    "like" : {
      "tweetId" : "1262835717663359059",
      "expandedUrl" : "https://twitter.com/i/web/status/1262835717663359059",
      "fullText" : "@nessacorraquill You. All the way through."
    }
  },
  {
    "like" : {
      "tweetId" : "1262831567781235680",
      "expandedUrl" : "https://twitter.com/i/web/status/1262831567781235680",
      "fullText" : "@nessacorraquill she's reading this over my shoulder, at home, in her own chair. she says the word was \"hello\""
    }
  },
  {
    "like" : {
      "tweetId" : "1261026158267336063",
      "expandedUrl" : "https://twitter.com/i/web/status/1261026158267336063",
      "fullText" : "@seealso_marit it is now #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "1261025763180676220",
      "expandedUrl" : "https://twitter.com/i/web/status/1261025763180676220",
      "fullText" : "@solvarenga_x Is it MARIT, SORRY? #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "1253414238047699119",
      "expandedUrl" : "https://twitter.com/i/web/status/1253414238047699119",
      "fullText" : "@harkaberrigold Like snow coming off a roof, all at once. #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "1253414073672927620",
      "expandedUrl" : "https://twitter.com/i/web/status/1253414073672927620",
      "fullText" : "@nessacorraquill the car. we're bringing her home. she says hello to the brackets lady #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "1249377516502649193",
      "expandedUrl" : "https://twitter.com/i/web/status/1249377516502649193",
      "fullText" : "@nessacorraquill they're reading it to mum tonight. I've asked for the capitals to be done loud"
    }
  },
  {
    "like" : {
      "tweetId" : "1249377141280213236",
      "expandedUrl" : "https://twitter.com/i/web/status/1249377141280213236",
      "fullText" : "@nessacorraquill oh ness"
    }
  },
  {
    "like" : {
      "tweetId" : "1249306398148265530",
      "expandedUrl" : "https://twitter.com/i/web/status/1249306398148265530",
      "fullText" : "I have gone back and read the years I missed, in order, like a proof. Dunstan. Oh, Dunstan. 73, four years late. M."
    }
  },
  {
    "like" : {
      "tweetId" : "1248529056429768905",
      "expandedUrl" : "https://twitter.com/i/web/status/1248529056429768905",
      "fullText" : "@nessacorraquill It was a fair question."
    }
  },
  {
    "like" : {
      "tweetId" : "1248345172945667277",
      "expandedUrl" : "https://twitter.com/i/web/status/1248345172945667277",
      "fullText" : "@nessacorraquill Fog. The recording. And, as of nine minutes ago, you."
    }
  },
  {
    "like" : {
      "tweetId" : "1248344346479034929",
      "expandedUrl" : "https://twitter.com/i/web/status/1248344346479034929",
      "fullText" : "@nessacorraquill There was somebody to look after, and then there was not, and then I could not find the heading. I read every one of your twelfths of March. I want that on the record."
    }
  },
  {
    "like" : {
      "tweetId" : "1248343180693212010",
      "expandedUrl" : "https://twitter.com/i/web/status/1248343180693212010",
      "fullText" : "@nessacorraquill One thousand, two hundred and eighty-one days. I am an indexer. I counted."
    }
  },
  {
    "like" : {
      "tweetId" : "1248342727704183542",
      "expandedUrl" : "https://twitter.com/i/web/status/1248342727704183542",
      "fullText" : "@nessacorraquill Not then. Better now. I am sorry; the kettle took a while."
    }
  },
  {
    "like" : {
      "tweetId" : "1248340881363176198",
      "expandedUrl" : "https://twitter.com/i/web/status/1248340881363176198",
      "fullText" : "@nessacorraquill Each other, still. Week four. #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "1243282165362327971",
      "expandedUrl" : "https://twitter.com/i/web/status/1243282165362327971",
      "fullText" : "@nessacorraquill 小学校が静か。The school is quiet, so for the first time I hear the river behind the school #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "1240748639974854218",
      "expandedUrl" : "https://twitter.com/i/web/status/1240748639974854218",
      "fullText" : "@nessacorraquill you typing. on the call. im at my mums and ive left the call open so it sounds like the office #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "1240746409934718255",
      "expandedUrl" : "https://twitter.com/i/web/status/1240746409934718255",
      "fullText" : "@nessacorraquill mum's breathing. they let me hold the phone to it. #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "1240746076995061304",
      "expandedUrl" : "https://twitter.com/i/web/status/1240746076995061304",
      "fullText" : "@nessacorraquill I was in the corner in 2011 and never said much. Next door's child is learning the recorder. I find I don't mind at all. #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "1240745845238795726",
      "expandedUrl" : "https://twitter.com/i/web/status/1240745845238795726",
      "fullText" : "@nessacorraquill Eight o'clock, all the balconies clap. The parrot thinks it is for him #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "1240745333965721087",
      "expandedUrl" : "https://twitter.com/i/web/status/1240745333965721087",
      "fullText" : "@nessacorraquill Stapler. #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "1179971774243145657",
      "expandedUrl" : "https://twitter.com/i/web/status/1179971774243145657",
      "fullText" : "@nessacorraquill 近くで! She said NEAR!! My husband says \"again?\""
    }
  },
  {
    "like" : {
      "tweetId" : "1179970938410635242",
      "expandedUrl" : "https://twitter.com/i/web/status/1179970938410635242",
      "fullText" : "@nessacorraquill 遅くなりました。ten years late, with snow on it"
    }
  },
  {
    "like" : {
      "tweetId" : "1135452224604867334",
      "expandedUrl" : "https://twitter.com/i/web/status/1135452224604867334",
      "fullText" : "@nessacorraquill i practised that on the bus"
    }
  },
  {
    "like" : {
      "tweetId" : "1123168128390399318",
      "expandedUrl" : "https://twitter.com/i/web/status/1123168128390399318",
      "fullText" : "@nessacorraquill asking for a friend"
    }
  },
  {
    "like" : {
      "tweetId" : "1058398466331379382",
      "expandedUrl" : "https://twitter.com/i/web/status/1058398466331379382",
      "fullText" : "@nessacorraquill who lives in it"
    }
  },
  {
    "like" : {
      "tweetId" : "1045726195431244448",
      "expandedUrl" : "https://twitter.com/i/web/status/1045726195431244448",
      "fullText" : "@nessacorraquill how did he know"
    }
  },
  {
    "like" : {
      "tweetId" : "1009336288509168096",
      "expandedUrl" : "https://twitter.com/i/web/status/1009336288509168096",
      "fullText" : "@nessacorraquill 1958. off Spitsbergen. it came aboard by the stern. NOBODY HAD ASKED IT"
    }
  },
  {
    "like" : {
      "tweetId" : "1009333915166444600",
      "expandedUrl" : "https://twitter.com/i/web/status/1009333915166444600",
      "fullText" : "@nessacorraquill we all remember what he said. I can do the walrus by heart"
    }
  },
  {
    "like" : {
      "tweetId" : "997918861841925003",
      "expandedUrl" : "https://twitter.com/i/web/status/997918861841925003",
      "fullText" : "@nessacorraquill I said trombone"
    }
  },
  {
    "like" : {
      "tweetId" : "954735390177102588",
      "expandedUrl" : "https://twitter.com/i/web/status/954735390177102588",
      "fullText" : "they let una do it on the organ. one key. b flat. held it as long as she could"
    }
  },
  {
    "like" : {
      "tweetId" : "952625807073742602",
      "expandedUrl" : "https://twitter.com/i/web/status/952625807073742602",
      "fullText" : "@nessacorraquill ٧٣"
    }
  },
  {
    "like" : {
      "tweetId" : "928355063087237564",
      "expandedUrl" : "https://twitter.com/i/web/status/928355063087237564",
      "fullText" : "@nessacorraquill IT WAS AN E WHEN IT LEFT CORK!!!"
    }
  },
  {
    "like" : {
      "tweetId" : "893147040341557933",
      "expandedUrl" : "https://twitter.com/i/web/status/893147040341557933",
      "fullText" : "Mrs Prothero-Vane, aged 92, has been on the air. I let her read the forecast. \"Cardigan Bay,\" she said. \"Well, there it is.\""
    }
  },
  {
    "like" : {
      "tweetId" : "851716608530318800",
      "expandedUrl" : "https://twitter.com/i/web/status/851716608530318800",
      "fullText" : "New manual: \"If the device does not respond, wait. If it still does not respond, wait near it.\""
    }
  },
  {
    "like" : {
      "tweetId" : "829462127273050796",
      "expandedUrl" : "https://twitter.com/i/web/status/829462127273050796",
      "fullText" : "@nessacorraquill of course. (somebody had to say it)"
    }
  },
  {
    "like" : {
      "tweetId" : "770730375344292305",
      "expandedUrl" : "https://twitter.com/i/web/status/770730375344292305",
      "fullText" : "The hill bus has a new driver. Wrong gear. I find I cannot report on it."
    }
  },
  {
    "like" : {
      "tweetId" : "753652003606889797",
      "expandedUrl" : "https://twitter.com/i/web/status/753652003606889797",
      "fullText" : "@nessacorraquill I am minding every one."
    }
  },
  {
    "like" : {
      "tweetId" : "753650805583646421",
      "expandedUrl" : "https://twitter.com/i/web/status/753650805583646421",
      "fullText" : "G. on the step with the peas. One pod, consider, one pod."
    }
  },
  {
    "like" : {
      "tweetId" : "723848085607811579",
      "expandedUrl" : "https://twitter.com/i/web/status/723848085607811579",
      "fullText" : "@nessacorraquill of course"
    }
  },
  {
    "like" : {
      "tweetId" : "723847458399980486",
      "expandedUrl" : "https://twitter.com/i/web/status/723847458399980486",
      "fullText" : "@nessacorraquill You did not solve 9 down! It was YOU"
    }
  },
  {
    "like" : {
      "tweetId" : "715527156515475419",
      "expandedUrl" : "https://twitter.com/i/web/status/715527156515475419",
      "fullText" : "やかん、壊れました。My kettle of 22 years is broken. I thought you should be told first"
    }
  },
  {
    "like" : {
      "tweetId" : "708623618048789631",
      "expandedUrl" : "https://twitter.com/i/web/status/708623618048789631",
      "fullText" : "12 March: seven. The horn and I are both a little hoarse."
    }
  },
  {
    "like" : {
      "tweetId" : "690272134441733513",
      "expandedUrl" : "https://twitter.com/i/web/status/690272134441733513",
      "fullText" : "@nessacorraquill He was asking if I wanted soup."
    }
  },
  {
    "like" : {
      "tweetId" : "690271577987614777",
      "expandedUrl" : "https://twitter.com/i/web/status/690271577987614777",
      "fullText" : "@nessacorraquill G."
    }
  },
  {
    "like" : {
      "tweetId" : "690270283235331999",
      "expandedUrl" : "https://twitter.com/i/web/status/690270283235331999",
      "fullText" : "I have an ear infection and everything sounds like the room next door. captions, sudden need of"
    }
  },
  {
    "like" : {
      "tweetId" : "661961130876340108",
      "expandedUrl" : "https://twitter.com/i/web/status/661961130876340108",
      "fullText" : "@nessacorraquill Give him a word from me. Any word; he will not repeat it."
    }
  },
  {
    "like" : {
      "tweetId" : "643325968714304528",
      "expandedUrl" : "https://twitter.com/i/web/status/643325968714304528",
      "fullText" : "got a job!! i caption corporate videos about synergy"
    }
  },
  {
    "like" : {
      "tweetId" : "614186494474587590",
      "expandedUrl" : "https://twitter.com/i/web/status/614186494474587590",
      "fullText" : "@nessacorraquill rooms: number of, see 2009-2015. I read it at a gas station on the Halifax road. The man asked was I all right."
    }
  },
  {
    "like" : {
      "tweetId" : "614168960220267221",
      "expandedUrl" : "https://twitter.com/i/web/status/614168960220267221",
      "fullText" : "@nessacorraquill six years. you held a door for six years Nessa"
    }
  },
  {
    "like" : {
      "tweetId" : "596359078020647695",
      "expandedUrl" : "https://twitter.com/i/web/status/596359078020647695",
      "fullText" : "The man next door mows in a spiral and is always surprised by the middle."
    }
  },
  {
    "like" : {
      "tweetId" : "593868403714820119",
      "expandedUrl" : "https://twitter.com/i/web/status/593868403714820119",
      "fullText" : "una laughing at a spoon. no idea what it said to her #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "575989620827751867",
      "expandedUrl" : "https://twitter.com/i/web/status/575989620827751867",
      "fullText" : "12 March. Six."
    }
  },
  {
    "like" : {
      "tweetId" : "574827799081125241",
      "expandedUrl" : "https://twitter.com/i/web/status/574827799081125241",
      "fullText" : "@tobs_wrenhallow Una, b. 2015: see B flat."
    }
  },
  {
    "like" : {
      "tweetId" : "574824522113355664",
      "expandedUrl" : "https://twitter.com/i/web/status/574824522113355664",
      "fullText" : "shes here. 7lb 1. una. first thing she did was sing it. you know what note"
    }
  },
  {
    "like" : {
      "tweetId" : "564558796714675238",
      "expandedUrl" : "https://twitter.com/i/web/status/564558796714675238",
      "fullText" : "@nessacorraquill Of course. (Late; the tray was for two.)"
    }
  },
  {
    "like" : {
      "tweetId" : "555833307430913981",
      "expandedUrl" : "https://twitter.com/i/web/status/555833307430913981",
      "fullText" : "@nessacorraquill Snow plough. G. asleep. The house deciding. #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "545696448956597268",
      "expandedUrl" : "https://twitter.com/i/web/status/545696448956597268",
      "fullText" : "@nessacorraquill It is a very full entry."
    }
  },
  {
    "like" : {
      "tweetId" : "545695370936583889",
      "expandedUrl" : "https://twitter.com/i/web/status/545695370936583889",
      "fullText" : "Index of #quietdesk, 2014: see Stromness."
    }
  },
  {
    "like" : {
      "tweetId" : "506389832553989944",
      "expandedUrl" : "https://twitter.com/i/web/status/506389832553989944",
      "fullText" : "@nessacorraquill It has its own drawer."
    }
  },
  {
    "like" : {
      "tweetId" : "506389370421379239",
      "expandedUrl" : "https://twitter.com/i/web/status/506389370421379239",
      "fullText" : "@nessacorraquill The old name stays in the index. kettl: see Corraquill; Corraquill: see also kettl."
    }
  },
  {
    "like" : {
      "tweetId" : "498094445644745861",
      "expandedUrl" : "https://twitter.com/i/web/status/498094445644745861",
      "fullText" : "@kettl_distantly I know. I am holding your shoes."
    }
  },
  {
    "like" : {
      "tweetId" : "498093985865142026",
      "expandedUrl" : "https://twitter.com/i/web/status/498093985865142026",
      "fullText" : "@kettl_distantly You have posted midnight at two in the afternoon."
    }
  },
  {
    "like" : {
      "tweetId" : "497631565082267062",
      "expandedUrl" : "https://twitter.com/i/web/status/497631565082267062",
      "fullText" : "@kettl_distantly on shift and sobbing into the returns"
    }
  },
  {
    "like" : {
      "tweetId" : "497453170251796239",
      "expandedUrl" : "https://twitter.com/i/web/status/497453170251796239",
      "fullText" : "@kettl_distantly 行きたかった。I am the empty chair. Please put tea on me"
    }
  },
  {
    "like" : {
      "tweetId" : "459331052150721796",
      "expandedUrl" : "https://twitter.com/i/web/status/459331052150721796",
      "fullText" : "Proof of a book on lighthouses. Index: \"keepers, last\". I held the pencil over it a good while."
    }
  },
  {
    "like" : {
      "tweetId" : "446650424796120540",
      "expandedUrl" : "https://twitter.com/i/web/status/446650424796120540",
      "fullText" : "@kettl_distantly he said something and i said what and he said it again and it echoed"
    }
  },
  {
    "like" : {
      "tweetId" : "446649944586063337",
      "expandedUrl" : "https://twitter.com/i/web/status/446649944586063337",
      "fullText" : "@kettl_distantly are you sitting. 9th of august. stromness. he asked me with his head inside the piano"
    }
  },
  {
    "like" : {
      "tweetId" : "443718976455836099",
      "expandedUrl" : "https://twitter.com/i/web/status/443718976455836099",
      "fullText" : "@kettl_distantly Like a map in an old book. Handle with care at the crease."
    }
  },
  {
    "like" : {
      "tweetId" : "443718198072706000",
      "expandedUrl" : "https://twitter.com/i/web/status/443718198072706000",
      "fullText" : "12 March. Five years. I took the entry out to add a line and had to glue on a second card."
    }
  },
  {
    "like" : {
      "tweetId" : "436607343266891707",
      "expandedUrl" : "https://twitter.com/i/web/status/436607343266891707",
      "fullText" : "Samir is asleep on the dictionary. When he turns, it says a word #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "432284992433816412",
      "expandedUrl" : "https://twitter.com/i/web/status/432284992433816412",
      "fullText" : "@seealso_marit still wiser in the morning"
    }
  },
  {
    "like" : {
      "tweetId" : "408705156050323994",
      "expandedUrl" : "https://twitter.com/i/web/status/408705156050323994"
    }
  },
  {
    "like" : {
      "tweetId" : "401092426770416358",
      "expandedUrl" : "https://twitter.com/i/web/status/401092426770416358",
      "fullText" : "@kettl_distantly Still you, faintly. You left a way of closing the kitchen door. #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "388395930480543832",
      "expandedUrl" : "https://twitter.com/i/web/status/388395930480543832",
      "fullText" : "@kettl_distantly baby. sorry. reading along w one eye #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "377439717890722499",
      "expandedUrl" : "https://twitter.com/i/web/status/377439717890722499",
      "fullText" : "@kettl_distantly Highest marks available."
    }
  },
  {
    "like" : {
      "tweetId" : "375438573442174535",
      "expandedUrl" : "https://twitter.com/i/web/status/375438573442174535",
      "fullText" : "@kettl_distantly Corraquill, N.: 25, error of; grace in defeat"
    }
  },
  {
    "like" : {
      "tweetId" : "375437752428135008",
      "expandedUrl" : "https://twitter.com/i/web/status/375437752428135008",
      "fullText" : "Twenty-six. We have counted it nine times on two watches with G. as umpire, in his hat."
    }
  },
  {
    "like" : {
      "tweetId" : "375434815333205322",
      "expandedUrl" : "https://twitter.com/i/web/status/375434815333205322",
      "fullText" : "@kettl_distantly I can hear you gasping through the wall. It is twenty-six. You started late."
    }
  },
  {
    "like" : {
      "tweetId" : "375125649280469606",
      "expandedUrl" : "https://twitter.com/i/web/status/375125649280469606",
      "fullText" : "@kettl_distantly Habit. Eggs?"
    }
  },
  {
    "like" : {
      "tweetId" : "375124962727429945",
      "expandedUrl" : "https://twitter.com/i/web/status/375124962727429945",
      "fullText" : "@kettl_distantly She has been out on the step since five in my coat."
    }
  },
  {
    "like" : {
      "tweetId" : "363028667510557825",
      "expandedUrl" : "https://twitter.com/i/web/status/363028667510557825",
      "fullText" : "@kettl_distantly paint drying. small room, yellow. you can hear it if you know what its for #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "363028182518992385",
      "expandedUrl" : "https://twitter.com/i/web/status/363028182518992385",
      "fullText" : "@kettl_distantly He has been to trouble. He came back with flowers. #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "355417193401288531",
      "expandedUrl" : "https://twitter.com/i/web/status/355417193401288531",
      "fullText" : "28 degrees. Wales is making a noise like a drawer being opened for the first time in years #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "342733032874050762",
      "expandedUrl" : "https://twitter.com/i/web/status/342733032874050762",
      "fullText" : "the sound of me having handed it in. 11,000 words on brackets. (it went ok) #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "340034152592049168",
      "expandedUrl" : "https://twitter.com/i/web/status/340034152592049168",
      "fullText" : "I once translated a blank page. They wished to know if it was blank also in German."
    }
  },
  {
    "like" : {
      "tweetId" : "336200262169397071",
      "expandedUrl" : "https://twitter.com/i/web/status/336200262169397071",
      "fullText" : "@kettl_distantly Then leave the door red."
    }
  },
  {
    "like" : {
      "tweetId" : "322439429681580564",
      "expandedUrl" : "https://twitter.com/i/web/status/322439429681580564",
      "fullText" : "桜。You think cherry blossom makes no sound. But my neighbor says \"ah\" every morning, 7:10. So that is the sound #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "311446654320381297",
      "expandedUrl" : "https://twitter.com/i/web/status/311446654320381297",
      "fullText" : "12 March. Four years, and one bench."
    }
  },
  {
    "like" : {
      "tweetId" : "305450057367292171",
      "expandedUrl" : "https://twitter.com/i/web/status/305450057367292171",
      "fullText" : "@kettl_distantly she's gone pale. she's writing it on her hand"
    }
  },
  {
    "like" : {
      "tweetId" : "303216075334487824",
      "expandedUrl" : "https://twitter.com/i/web/status/303216075334487824",
      "fullText" : "@kettl_distantly one thousand nine hundred and FIFTEEN. its gone on page one in biro"
    }
  },
  {
    "like" : {
      "tweetId" : "300013294226245140",
      "expandedUrl" : "https://twitter.com/i/web/status/300013294226245140",
      "fullText" : "@seealso_marit new dog. shape: baguette"
    }
  },
  {
    "like" : {
      "tweetId" : "294551055293744862",
      "expandedUrl" : "https://twitter.com/i/web/status/294551055293744862",
      "fullText" : "him teaching the dog next door to howl a fifth above the ferry #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "289478164768360556",
      "expandedUrl" : "https://twitter.com/i/web/status/289478164768360556",
      "fullText" : "Mrs Prothero-Vane, 88 today!! I have played all nineteen records for her. One is a sound effects disc. She liked \"Harbour\" #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "279340232267006517",
      "expandedUrl" : "https://twitter.com/i/web/status/279340232267006517",
      "fullText" : "parrot, custody of; tea, is there; trains, green; Tromsø, passim #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "279330293150647865",
      "expandedUrl" : "https://twitter.com/i/web/status/279330293150647865",
      "fullText" : "@kettl_distantly Quarterly report: third gear, clean, no clutch. She has the hill. #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "276749751200776819",
      "expandedUrl" : "https://twitter.com/i/web/status/276749751200776819",
      "fullText" : "@kettl_distantly it was going to be a jumper but it knew what it was"
    }
  },
  {
    "like" : {
      "tweetId" : "271591504126935675",
      "expandedUrl" : "https://twitter.com/i/web/status/271591504126935675",
      "fullText" : "Asked at the bank to state my occupation, I said \"I tell people where things are.\" She wrote \"Sat. nav.\""
    }
  },
  {
    "like" : {
      "tweetId" : "270281897790147634",
      "expandedUrl" : "https://twitter.com/i/web/status/270281897790147634",
      "fullText" : "@kettl_distantly The device was satisfied the whole time."
    }
  },
  {
    "like" : {
      "tweetId" : "270281494499428114",
      "expandedUrl" : "https://twitter.com/i/web/status/270281494499428114",
      "fullText" : "@kettl_distantly !!!!!!!!!!!!!!!!!!!!!!!!!!!!!!"
    }
  },
  {
    "like" : {
      "tweetId" : "270261616560308687",
      "expandedUrl" : "https://twitter.com/i/web/status/270261616560308687",
      "fullText" : "@kettl_distantly I've sat down. I'm in a lift"
    }
  },
  {
    "like" : {
      "tweetId" : "266647479565421638",
      "expandedUrl" : "https://twitter.com/i/web/status/266647479565421638",
      "fullText" : "glove man died. his daughter came in tonight. she brought both gloves. said he talked about the library #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "262951988981926228",
      "expandedUrl" : "https://twitter.com/i/web/status/262951988981926228",
      "fullText" : "@kettl_distantly It is going south of us, to New York. Hat in cellar regardless."
    }
  },
  {
    "like" : {
      "tweetId" : "254139330119863426",
      "expandedUrl" : "https://twitter.com/i/web/status/254139330119863426",
      "fullText" : "I was never lost. I was in the cupboard looking for the staples."
    }
  },
  {
    "like" : {
      "tweetId" : "238728590668073718",
      "expandedUrl" : "https://twitter.com/i/web/status/238728590668073718",
      "fullText" : "moving out of halls. last box. i can hear the room without me in it already #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "225940966140284167",
      "expandedUrl" : "https://twitter.com/i/web/status/225940966140284167",
      "fullText" : "@kettl_distantly told you it had met someone"
    }
  },
  {
    "like" : {
      "tweetId" : "220971325672394743",
      "expandedUrl" : "https://twitter.com/i/web/status/220971325672394743",
      "fullText" : "swallows under the roof. six mouths, one fly. in Tallinn we say: somebody must be last #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "213360520286178670",
      "expandedUrl" : "https://twitter.com/i/web/status/213360520286178670",
      "fullText" : "@kettl_distantly A plane. I look up at them now to see if they are going your way. #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "205980168034976939",
      "expandedUrl" : "https://twitter.com/i/web/status/205980168034976939",
      "fullText" : "@kettl_distantly is there soup"
    }
  },
  {
    "like" : {
      "tweetId" : "205750842312101177",
      "expandedUrl" : "https://twitter.com/i/web/status/205750842312101177",
      "fullText" : "@kettl_distantly Like somebody holding a door. #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "205750490896533480",
      "expandedUrl" : "https://twitter.com/i/web/status/205750490896533480",
      "fullText" : "@kettl_distantly The same as always; but now I know what you look like when you ask. #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "205334973098493157",
      "expandedUrl" : "https://twitter.com/i/web/status/205334973098493157",
      "fullText" : "Home. G. met me with the hat. I have told him everything, in alphabetical order."
    }
  },
  {
    "like" : {
      "tweetId" : "204553501676669155",
      "expandedUrl" : "https://twitter.com/i/web/status/204553501676669155",
      "fullText" : "@kettl_distantly It was a very good bus."
    }
  },
  {
    "like" : {
      "tweetId" : "204542071623651060",
      "expandedUrl" : "https://twitter.com/i/web/status/204542071623651060",
      "fullText" : "Her height: surprising. Laugh: one octave lower than typed. Walks on the outside of the pavement without mentioning it. Card is full."
    }
  },
  {
    "like" : {
      "tweetId" : "204107326251076543",
      "expandedUrl" : "https://twitter.com/i/web/status/204107326251076543",
      "fullText" : "@kettl_distantly Is there tea?"
    }
  },
  {
    "like" : {
      "tweetId" : "203870835151211829",
      "expandedUrl" : "https://twitter.com/i/web/status/203870835151211829",
      "fullText" : "@kettl_distantly Keep it in your pocket. It is for the door, not the name."
    }
  },
  {
    "like" : {
      "tweetId" : "203849449821177482",
      "expandedUrl" : "https://twitter.com/i/web/status/203849449821177482",
      "fullText" : "@kettl_distantly He stamped the form \"e\"."
    }
  },
  {
    "like" : {
      "tweetId" : "203848534867313238",
      "expandedUrl" : "https://twitter.com/i/web/status/203848534867313238",
      "fullText" : "@pettifaun_binds It was stopped at customs. Officer: what is this? I said: the letter e. He said: any value? I said: considerable."
    }
  },
  {
    "like" : {
      "tweetId" : "203847739883129814",
      "expandedUrl" : "https://twitter.com/i/web/status/203847739883129814",
      "fullText" : "@kettl_distantly 14 POINT!!! CASLON!!! I POSTED IT TO CANADA IN MARCH!!! IT HAS CROSSED THE ATLANTIC TWICE TO GO FROM CORK TO GALWAY!!!"
    }
  },
  {
    "like" : {
      "tweetId" : "203842927653293660",
      "expandedUrl" : "https://twitter.com/i/web/status/203842927653293660",
      "fullText" : "@kettl_distantly DID SHE GIVE IT TO YOU!!! DID SHE GIVE IT TO YOU!!!"
    }
  },
  {
    "like" : {
      "tweetId" : "203842513138614428",
      "expandedUrl" : "https://twitter.com/i/web/status/203842513138614428",
      "fullText" : "@kettl_distantly WELL???"
    }
  },
  {
    "like" : {
      "tweetId" : "203759878253053256",
      "expandedUrl" : "https://twitter.com/i/web/status/203759878253053256",
      "fullText" : "@kettl_distantly I shall be the one counting."
    }
  },
  {
    "like" : {
      "tweetId" : "203757492721681488",
      "expandedUrl" : "https://twitter.com/i/web/status/203757492721681488",
      "fullText" : "Train to Galway. The country is exactly as green as your spelling."
    }
  },
  {
    "like" : {
      "tweetId" : "202823729414147827",
      "expandedUrl" : "https://twitter.com/i/web/status/202823729414147827",
      "fullText" : "Halifax airport. I have indexed the departures board. See also Gate."
    }
  },
  {
    "like" : {
      "tweetId" : "179175651658436409",
      "expandedUrl" : "https://twitter.com/i/web/status/179175651658436409",
      "fullText" : "@kettl_distantly The mailman has just apologised to me."
    }
  },
  {
    "like" : {
      "tweetId" : "179174961154359624",
      "expandedUrl" : "https://twitter.com/i/web/status/179174961154359624",
      "fullText" : "12 March, third year. The horn is being serviced, so this year I shall do it myself. Foghorn."
    }
  },
  {
    "like" : {
      "tweetId" : "175249274097894733",
      "expandedUrl" : "https://twitter.com/i/web/status/175249274097894733",
      "fullText" : "Somebody has reviewed an index of mine. Nobody reviews an index. \"Dry, but one senses a smile at K.\" I shall not sleep."
    }
  },
  {
    "like" : {
      "tweetId" : "172790108670398117",
      "expandedUrl" : "https://twitter.com/i/web/status/172790108670398117",
      "fullText" : "@kettl_distantly hold music, 40 minutes. have begun to hope they dont answer #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "172788738567441617",
      "expandedUrl" : "https://twitter.com/i/web/status/172788738567441617",
      "fullText" : "From today's manual: \"Congratulations! You are now the owner of a noise.\" It should say \"device\". I hesitate. #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "167714845968303942",
      "expandedUrl" : "https://twitter.com/i/web/status/167714845968303942",
      "fullText" : "wind. wheel. somebody filing a tuning pin in my kitchen as if he'd always been there #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "167379051680368517",
      "expandedUrl" : "https://twitter.com/i/web/status/167379051680368517",
      "fullText" : "@kettl_distantly Of course."
    }
  },
  {
    "like" : {
      "tweetId" : "157768920822974089",
      "expandedUrl" : "https://twitter.com/i/web/status/157768920822974089",
      "fullText" : "@kettl_distantly also that was me last year. \"i dont know how to use this yet but are you ok\". that was my first tweet"
    }
  },
  {
    "like" : {
      "tweetId" : "157567944874790236",
      "expandedUrl" : "https://twitter.com/i/web/status/157567944874790236",
      "fullText" : "@kettl_distantly shes in halls. theres a party on the other side of the wall and shes reading about captioning. the friend is me"
    }
  },
  {
    "like" : {
      "tweetId" : "155032040431944731",
      "expandedUrl" : "https://twitter.com/i/web/status/155032040431944731",
      "fullText" : "@kettl_distantly You are out by one; it is a leap year. #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "144884962271694120",
      "expandedUrl" : "https://twitter.com/i/web/status/144884962271694120",
      "fullText" : "One of us says it's raining &amp; one of us says it's the tap. #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "133974971159413382",
      "expandedUrl" : "https://twitter.com/i/web/status/133974971159413382",
      "fullText" : "@kettl_distantly I read it on the air at ten. I have asked for the glass of water now, to be safe"
    }
  },
  {
    "like" : {
      "tweetId" : "133299490705638909",
      "expandedUrl" : "https://twitter.com/i/web/status/133299490705638909",
      "fullText" : "@kettl_distantly I have been thinking about shoes."
    }
  },
  {
    "like" : {
      "tweetId" : "132797089712177334",
      "expandedUrl" : "https://twitter.com/i/web/status/132797089712177334",
      "fullText" : "@kettl_distantly A lamp at a window, going somewhere. You would."
    }
  },
  {
    "like" : {
      "tweetId" : "127112481007993947",
      "expandedUrl" : "https://twitter.com/i/web/status/127112481007993947",
      "fullText" : "someone in my kitchen asking how i take my tea. we've been living in the same house four months. he keeps checking #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "105256318356424201",
      "expandedUrl" : "https://twitter.com/i/web/status/105256318356424201",
      "fullText" : "@kettl_distantly There never was. One simply joins in."
    }
  },
  {
    "like" : {
      "tweetId" : "105252905937797727",
      "expandedUrl" : "https://twitter.com/i/web/status/105252905937797727",
      "fullText" : "For the five who have asked what is on their card: http://t.co/FAbonEq3im"
    }
  },
  {
    "like" : {
      "tweetId" : "104856969948433461",
      "expandedUrl" : "https://twitter.com/i/web/status/104856969948433461",
      "fullText" : "@kettl_distantly K."
    }
  },
  {
    "like" : {
      "tweetId" : "104855304461616794",
      "expandedUrl" : "https://twitter.com/i/web/status/104855304461616794",
      "fullText" : "In fairness, then: the box. Twelve of those are you people. The one sticking up is Nessa's, it does that. http://t.co/0NAeOkfA3S"
    }
  },
  {
    "like" : {
      "tweetId" : "104224987635778812",
      "expandedUrl" : "https://twitter.com/i/web/status/104224987635778812",
      "fullText" : "@kettl_distantly that is a cat mid-aria"
    }
  },
  {
    "like" : {
      "tweetId" : "96673550949156396",
      "expandedUrl" : "https://twitter.com/i/web/status/96673550949156396",
      "fullText" : "@kettl_distantly my wife asking is it the bracket people. i said yes. she says hello bracket people #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "96672651036069847",
      "expandedUrl" : "https://twitter.com/i/web/status/96672651036069847",
      "fullText" : "mum's machine &amp; then a nurse laughing at a bracket i read her. it was [lovers, seated] #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "91598903387881564",
      "expandedUrl" : "https://twitter.com/i/web/status/91598903387881564",
      "fullText" : "@kettl_distantly Consider. #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "82889431043801789",
      "expandedUrl" : "https://twitter.com/i/web/status/82889431043801789",
      "fullText" : "@tobs_wrenhallow I have closed the entry \"Wrenhallow, T., return of\"."
    }
  },
  {
    "like" : {
      "tweetId" : "82888033606569386",
      "expandedUrl" : "https://twitter.com/i/web/status/82888033606569386",
      "fullText" : "missed the boat home"
    }
  },
  {
    "like" : {
      "tweetId" : "81767441738238367",
      "expandedUrl" : "https://twitter.com/i/web/status/81767441738238367",
      "fullText" : "he took his boots off at the door without being asked"
    }
  },
  {
    "like" : {
      "tweetId" : "81452515803009000",
      "expandedUrl" : "https://twitter.com/i/web/status/81452515803009000",
      "fullText" : "have hoovered. have hoovered the sheep #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "73842531577628102",
      "expandedUrl" : "https://twitter.com/i/web/status/73842531577628102",
      "fullText" : "someone has returned a book from 1974. inside: a bus ticket, a pressed pansy &amp; the words \"not good\" #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "68767946696035547",
      "expandedUrl" : "https://twitter.com/i/web/status/68767946696035547",
      "fullText" : "Tonight: bells, motorbikes, Samir learning the word \"ferretería\" #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "58621796315825523",
      "expandedUrl" : "https://twitter.com/i/web/status/58621796315825523",
      "fullText" : "First swallow!! It flew into the studio. I interviewed it. It had nothing to add #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "56086170987136386",
      "expandedUrl" : "https://twitter.com/i/web/status/56086170987136386",
      "fullText" : "@kettl_distantly me, not typing. its a different quiet to not being here #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "53465328222472013",
      "expandedUrl" : "https://twitter.com/i/web/status/53465328222472013",
      "fullText" : "@kettl_distantly I did, you goose."
    }
  },
  {
    "like" : {
      "tweetId" : "53464101543741255",
      "expandedUrl" : "https://twitter.com/i/web/status/53464101543741255",
      "fullText" : "\"See also\" is the kindest phrase in the language. It means: you are not finished yet, and there is more, and I know where."
    }
  },
  {
    "like" : {
      "tweetId" : "51025780070680628",
      "expandedUrl" : "https://twitter.com/i/web/status/51025780070680628",
      "fullText" : "We are fine in Kanazawa. My aunt in the north is safe now. Tonight I hear the radio, only voices. I wanted to sit in this room #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "43417378855322857",
      "expandedUrl" : "https://twitter.com/i/web/status/43417378855322857",
      "fullText" : "@kettl_distantly server fan. it goes up when somebody somewhere wants something #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "38343193808339273",
      "expandedUrl" : "https://twitter.com/i/web/status/38343193808339273",
      "fullText" : "dog (bread) asleep against radiator. becoming toast #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "36485499350679638",
      "expandedUrl" : "https://twitter.com/i/web/status/36485499350679638",
      "fullText" : "@kettl_distantly There is still no heading for it. I have stopped trying."
    }
  },
  {
    "like" : {
      "tweetId" : "36482882033682778",
      "expandedUrl" : "https://twitter.com/i/web/status/36482882033682778",
      "fullText" : "@kettl_distantly read it to the sheep. it's stood down"
    }
  },
  {
    "like" : {
      "tweetId" : "35806457802785904",
      "expandedUrl" : "https://twitter.com/i/web/status/35806457802785904",
      "fullText" : "for the record the badge says STAFF. I have drawn a small owl on it #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "35274396897643755",
      "expandedUrl" : "https://twitter.com/i/web/status/35274396897643755",
      "fullText" : "@kettl_distantly Well kept. I could not index it. Every entry would be the same word."
    }
  },
  {
    "like" : {
      "tweetId" : "35265364380091645",
      "expandedUrl" : "https://twitter.com/i/web/status/35265364380091645",
      "fullText" : "@kettl_distantly I shall have it engraved."
    }
  },
  {
    "like" : {
      "tweetId" : "35118654425138838",
      "expandedUrl" : "https://twitter.com/i/web/status/35118654425138838",
      "fullText" : "@kettl_distantly 34 minutes, forgive me, the steam was difficult http://pics.example.com/a-kettle-for-nessa"
    }
  },
  {
    "like" : {
      "tweetId" : "35109119442554768",
      "expandedUrl" : "https://twitter.com/i/web/status/35109119442554768",
      "fullText" : "@kettl_distantly G. has put it on a tray. Of course."
    }
  },
  {
    "like" : {
      "tweetId" : "35108968443413795",
      "expandedUrl" : "https://twitter.com/i/web/status/35108968443413795",
      "fullText" : "@kettl_distantly 300. Send me the timings; I have his commas by heart. You take the first half."
    }
  },
  {
    "like" : {
      "tweetId" : "35108771256600287",
      "expandedUrl" : "https://twitter.com/i/web/status/35108771256600287",
      "fullText" : "@kettl_distantly Eel: length of, 4 hrs. Nessa. Is there a backup?"
    }
  },
  {
    "like" : {
      "tweetId" : "35108276358086935",
      "expandedUrl" : "https://twitter.com/i/web/status/35108276358086935",
      "fullText" : "@kettl_distantly i dont know how to use this yet but are you ok"
    }
  },
  {
    "like" : {
      "tweetId" : "35108053971894577",
      "expandedUrl" : "https://twitter.com/i/web/status/35108053971894577",
      "fullText" : "@kettl_distantly want a picture of my dog? he's shaped like a bread"
    }
  },
  {
    "like" : {
      "tweetId" : "35108016365766177",
      "expandedUrl" : "https://twitter.com/i/web/status/35108016365766177",
      "fullText" : "@kettl_distantly is it the accordion"
    }
  },
  {
    "like" : {
      "tweetId" : "35107911441057301",
      "expandedUrl" : "https://twitter.com/i/web/status/35107911441057301",
      "fullText" : "@kettl_distantly خير؟ What's wrong? Do you want a kettle? I can draw a kettle very fast"
    }
  },
  {
    "like" : {
      "tweetId" : "35107877936957978",
      "expandedUrl" : "https://twitter.com/i/web/status/35107877936957978",
      "fullText" : "@kettl_distantly you don't know me but I read your brackets to my mum in hospital. whatever it is, we're for you"
    }
  },
  {
    "like" : {
      "tweetId" : "35107848534884466",
      "expandedUrl" : "https://twitter.com/i/web/status/35107848534884466",
      "fullText" : "@kettl_distantly ¿Qué ha pasado, guapa? Give me the name, I put him in the grid. Down"
    }
  },
  {
    "like" : {
      "tweetId" : "35107756214063000",
      "expandedUrl" : "https://twitter.com/i/web/status/35107756214063000",
      "fullText" : "@kettl_distantly Please describe the fault. Have you tried to disconnect it from the grandmother."
    }
  },
  {
    "like" : {
      "tweetId" : "35107697598660762",
      "expandedUrl" : "https://twitter.com/i/web/status/35107697598660762",
      "fullText" : "@kettl_distantly 大丈夫？ I am awake. I am always awake"
    }
  },
  {
    "like" : {
      "tweetId" : "35107668158842573",
      "expandedUrl" : "https://twitter.com/i/web/status/35107668158842573",
      "fullText" : "@kettl_distantly Galway: storm 10. What can the station do? I can play you anything. I have nineteen records"
    }
  },
  {
    "like" : {
      "tweetId" : "35107613578363543",
      "expandedUrl" : "https://twitter.com/i/web/status/35107613578363543",
      "fullText" : "@kettl_distantly oh pet. say the word and i'll set the sheep on it"
    }
  },
  {
    "like" : {
      "tweetId" : "35107555000715822",
      "expandedUrl" : "https://twitter.com/i/web/status/35107555000715822",
      "fullText" : "@kettl_distantly What is it? I am here, and the eels can wait."
    }
  },
  {
    "like" : {
      "tweetId" : "35107525560896895",
      "expandedUrl" : "https://twitter.com/i/web/status/35107525560896895",
      "fullText" : "@kettl_distantly WHO DID THIS!!! I HAVE A GLUE POT AND A CAR!!!"
    }
  },
  {
    "like" : {
      "tweetId" : "35107462650531838",
      "expandedUrl" : "https://twitter.com/i/web/status/35107462650531838",
      "fullText" : "@kettl_distantly what happened. do you need me to shush someone. I have a badge now"
    }
  },
  {
    "like" : {
      "tweetId" : "35107441628677563",
      "expandedUrl" : "https://twitter.com/i/web/status/35107441628677563",
      "fullText" : "@kettl_distantly whats up. who do i have to glare at"
    }
  },
  {
    "like" : {
      "tweetId" : "23122699832266134",
      "expandedUrl" : "https://twitter.com/i/web/status/23122699832266134",
      "fullText" : "heating is at it again. trombone's back. I think it's met someone #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "17277734648547911",
      "expandedUrl" : "https://twitter.com/i/web/status/17277734648547911",
      "fullText" : "@kettl_distantly We shall take it in turns."
    }
  },
  {
    "like" : {
      "tweetId" : "10439240705902135",
      "expandedUrl" : "https://twitter.com/i/web/status/10439240705902135",
      "fullText" : "焼き芋屋さん。The sweet potato truck, it sings very sad song to sell a hot potato. If you can, please put in bracket #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "24045235847",
      "expandedUrl" : "https://twitter.com/i/web/status/24045235847",
      "fullText" : "@kettl_distantly Corraquill, N.: concern, reliability of."
    }
  },
  {
    "like" : {
      "tweetId" : "24044800705",
      "expandedUrl" : "https://twitter.com/i/web/status/24044800705",
      "fullText" : "@kettl_distantly All in one piece. No power till now; wrote to you on cards instead. We lost one chimney and gained somebody's canoe."
    }
  },
  {
    "like" : {
      "tweetId" : "18658532603",
      "expandedUrl" : "https://twitter.com/i/web/status/18658532603",
      "fullText" : "@kettl_distantly \"Okay\", \"Nope\", \"Mother\", \"Geronimo\", \"Wait\", \"Tuesday\", \"Ha\", \"No\", \"Fine\", and a silent boy with a towel. #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "13045040156",
      "expandedUrl" : "https://twitter.com/i/web/status/13045040156",
      "fullText" : "Six days. We have made one crossword in two alphabets, it can be read from either side. Flights tomorrow. I will miss my own plane a little"
    }
  },
  {
    "like" : {
      "tweetId" : "12734762793",
      "expandedUrl" : "https://twitter.com/i/web/status/12734762793",
      "fullText" : "@kettl_distantly nothing: length of (26 sec.; 15 hrs) #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "9074885971",
      "expandedUrl" : "https://twitter.com/i/web/status/9074885971",
      "fullText" : "@ogundashire One of us says that isn't procedure. The other one of us has had to sit down. #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "9074771833",
      "expandedUrl" : "https://twitter.com/i/web/status/9074771833",
      "fullText" : "@ogundashire glove: returned; renewed; pair, hopes of a #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "8342310621",
      "expandedUrl" : "https://twitter.com/i/web/status/8342310621",
      "fullText" : "Here it says: \"The red lamp shines when the device is satisfied.\" I leave it so. Let it have this. #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "7610237282",
      "expandedUrl" : "https://twitter.com/i/web/status/7610237282",
      "fullText" : "Aberystwyth: northerly, severe, in a cardigan. Listener has rung. She is warm. I am relieved beyond reason #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "5749871829",
      "expandedUrl" : "https://twitter.com/i/web/status/5749871829",
      "fullText" : "@kettl_distantly Inaudible. Nessa. You have called your cat Inaudible."
    }
  },
  {
    "like" : {
      "tweetId" : "5268893596",
      "expandedUrl" : "https://twitter.com/i/web/status/5268893596",
      "fullText" : "@kettl_distantly Lorcan: actual loudness of, nil"
    }
  },
  {
    "like" : {
      "tweetId" : "2835762493",
      "expandedUrl" : "https://twitter.com/i/web/status/2835762493",
      "fullText" : "@kettl_distantly Naturally with entries. Yours is full; I have started the back. #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "2468377804",
      "expandedUrl" : "https://twitter.com/i/web/status/2468377804",
      "fullText" : "@quenzhagen grandmother: not an accessory, 1; but see Warranty #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "1890179786",
      "expandedUrl" : "https://twitter.com/i/web/status/1890179786",
      "fullText" : "@kettl_distantly I have left the figure underneath."
    }
  },
  {
    "like" : {
      "tweetId" : "1662267834",
      "expandedUrl" : "https://twitter.com/i/web/status/1662267834",
      "fullText" : "@kettl_distantly e, missing: see Door #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "1610867140",
      "expandedUrl" : "https://twitter.com/i/web/status/1610867140",
      "fullText" : "@kettl_distantly Twenty-six seconds. I am an indexer, I counted. #quietdesk"
    }
  }
]