/** A district: official code and name, and roughly where, how large and how populous it is. */
export interface District {
  /** Official code; its first digit is that of the region. */
  readonly code: string;
  readonly name: string;
  readonly town: string;
  /** Name in Slovene where one is in use. */
  readonly slovene: string | null;
  /** Rounded by hand. */
  readonly longitude: number;
  readonly latitude: number;
  /** Square kilometres, about. */
  readonly area: number;
  /** Rounded to hundreds. */
  readonly population: number;
  /** A city of its own: one municipality. */
  readonly isCity: boolean;
}

/** code | name | town of its municipality, "=" when it is a city | longitude latitude | km² | population in hundreds | Slovene name */
const table = `
101|Eisenstadt (Stadt)|=Eisenstadt|16.53 47.85|43|149|Železno
102|Rust (Stadt)|=Rust|16.67 47.80|20|20|
103|Eisenstadt-Umgebung|Purbach am Neusiedler See|16.52 47.82|453|437|
104|Güssing|Güssing|16.33 47.08|485|258|
105|Jennersdorf|Jennersdorf|16.13 46.95|253|171|
106|Mattersburg|Mattersburg|16.38 47.72|238|403|
107|Neusiedl am See|Neusiedl am See|16.92 47.88|1039|609|
108|Oberpullendorf|Oberpullendorf|16.48 47.52|701|374|
109|Oberwart|Oberwart|16.25 47.30|733|542|
201|Klagenfurt (Stadt)|=Klagenfurt am Wörthersee|14.31 46.63|120|1026|Celovec
202|Villach (Stadt)|=Villach|13.85 46.61|135|639|Beljak
203|Hermagor|Hermagor|13.20 46.65|808|181|Šmohor
204|Klagenfurt (Land)|Ferlach|14.28 46.58|766|603|Celovec – podeželje
205|Sankt Veit an der Glan|Sankt Veit an der Glan|14.42 46.87|1493|542|Šentvid ob Glini
206|Spittal an der Drau|Spittal an der Drau|13.30 46.90|2765|756|Špital ob Dravi
207|Villach (Land)|Velden am Wörther See|13.77 46.65|1009|651|Beljak – podeželje
208|Völkermarkt|Völkermarkt|14.65 46.57|907|421|Velikovec
209|Wolfsberg|Wolfsberg|14.82 46.82|973|525|Volšperk
210|Feldkirchen|Feldkirchen in Kärnten|14.05 46.78|559|300|Trg
301|Krems an der Donau (Stadt)|=Krems an der Donau|15.61 48.42|52|250|
302|Sankt Pölten (Stadt)|=Sankt Pölten|15.63 48.19|108|559|
303|Waidhofen an der Ybbs (Stadt)|=Waidhofen an der Ybbs|14.77 47.95|131|112|
304|Wiener Neustadt (Stadt)|=Wiener Neustadt|16.25 47.82|61|465|
305|Amstetten|Amstetten|14.82 48.05|1188|1170|
306|Baden|Baden|16.15 47.98|753|1490|
307|Bruck an der Leitha|Bruck an der Leitha|16.75 48.05|705|1030|
308|Gänserndorf|Gänserndorf|16.75 48.35|1271|1050|
309|Gmünd|Gmünd|14.97 48.80|786|365|
310|Hollabrunn|Hollabrunn|16.02 48.62|1010|510|
311|Horn|Horn|15.68 48.67|784|310|
312|Korneuburg|Korneuburg|16.30 48.42|725|915|
313|Krems (Land)|Langenlois|15.50 48.42|924|566|
314|Lilienfeld|Lilienfeld|15.58 47.93|932|257|
315|Melk|Melk|15.28 48.22|1014|785|
316|Mistelbach|Mistelbach|16.55 48.62|1292|760|
317|Mödling|Mödling|16.25 48.08|277|1190|
318|Neunkirchen|Neunkirchen|15.95 47.67|1148|865|
319|Sankt Pölten (Land)|Neulengbach|15.75 48.15|1288|1315|
320|Scheibbs|Scheibbs|15.15 47.93|1023|415|
321|Tulln|Tulln an der Donau|16.00 48.33|685|1045|
322|Waidhofen an der Thaya|Waidhofen an der Thaya|15.33 48.85|669|257|
323|Wiener Neustadt (Land)|Gutenstein|16.10 47.83|970|790|
325|Zwettl|Zwettl|15.17 48.55|1400|418|
401|Linz (Stadt)|=Linz|14.30 48.29|96|2065|Linec
402|Steyr (Stadt)|=Steyr|14.43 48.05|27|380|
403|Wels (Stadt)|=Wels|14.03 48.16|46|625|
404|Braunau|Braunau am Inn|13.10 48.15|1040|1050|
405|Eferding|Eferding|14.00 48.33|259|335|
406|Freistadt|Freistadt|14.58 48.50|994|670|
407|Gmunden|Gmunden|13.73 47.77|1433|1020|
408|Grieskirchen|Grieskirchen|13.80 48.28|579|650|
409|Kirchdorf|Kirchdorf an der Krems|14.23 47.82|1240|570|
410|Linz-Land|Traun|14.25 48.18|460|1525|
411|Perg|Perg|14.72 48.28|613|690|
412|Ried|Ried im Innkreis|13.48 48.20|585|620|
413|Rohrbach|Rohrbach-Berg|13.97 48.55|828|565|
414|Schärding|Schärding|13.58 48.42|618|575|
415|Steyr-Land|Bad Hall|14.45 47.93|971|605|
416|Urfahr-Umgebung|Gallneukirchen|14.28 48.43|649|860|
417|Vöcklabruck|Vöcklabruck|13.53 48.00|1084|1380|
418|Wels-Land|Marchtrenk|13.97 48.12|458|750|
501|Salzburg (Stadt)|=Salzburg|13.05 47.80|66|1550|Solnograd
502|Hallein|Hallein|13.27 47.62|668|610|
503|Salzburg-Umgebung|Neumarkt am Wallersee|13.20 47.85|1004|1530|
504|Sankt Johann im Pongau|Sankt Johann im Pongau|13.25 47.30|1755|810|
505|Tamsweg|Tamsweg|13.72 47.12|1019|203|
506|Zell am See|Zell am See|12.68 47.30|2640|880|
601|Graz (Stadt)|=Graz|15.44 47.07|127|2920|Gradec
603|Deutschlandsberg|Deutschlandsberg|15.20 46.80|863|610|
606|Graz-Umgebung|Frohnleiten|15.40 47.13|1086|1580|Gradec – okolica
610|Leibnitz|Leibnitz|15.52 46.80|727|850|Lipnica
611|Leoben|Leoben|14.97 47.43|1054|595|
612|Liezen|Liezen|14.22 47.53|3318|797|
614|Murau|Murau|14.20 47.12|1385|272|
616|Voitsberg|Voitsberg|15.08 47.05|679|510|
617|Weiz|Weiz|15.68 47.25|1098|905|
620|Murtal|Judenburg|14.67 47.22|1676|718|
621|Bruck-Mürzzuschlag|Bruck an der Mur|15.38 47.57|2154|980|
622|Hartberg-Fürstenfeld|Hartberg|15.98 47.27|1221|909|
623|Südoststeiermark|Feldbach|15.85 46.90|982|840|
701|Innsbruck (Stadt)|=Innsbruck|11.39 47.28|105|1310|
702|Imst|Imst|10.87 47.08|1724|610|
703|Innsbruck-Land|Hall in Tirol|11.35 47.17|1990|1810|
704|Kitzbühel|Kitzbühel|12.40 47.48|1163|645|
705|Kufstein|Kufstein|12.05 47.52|970|1110|
706|Landeck|Landeck|10.50 47.07|1595|445|
707|Lienz|Lienz|12.58 46.87|2020|487|
708|Reutte|Reutte|10.60 47.40|1237|330|
709|Schwaz|Schwaz|11.78 47.27|1843|855|
801|Bludenz|Bludenz|9.98 47.10|1288|645|
802|Bregenz|Bregenz|9.93 47.42|863|1360|
803|Dornbirn|Dornbirn|9.73 47.38|173|905|
804|Feldkirch|Feldkirch|9.65 47.27|278|1090|
901|Wien 1., Innere Stadt|Wien|16.37 48.21|2.9|160|
902|Wien 2., Leopoldstadt|Wien|16.42 48.21|19.2|1058|
903|Wien 3., Landstraße|Wien|16.40 48.19|7.4|926|
904|Wien 4., Wieden|Wien|16.37 48.19|1.8|332|
905|Wien 5., Margareten|Wien|16.355 48.185|2|550|
906|Wien 6., Mariahilf|Wien|16.35 48.195|1.5|315|
907|Wien 7., Neubau|Wien|16.35 48.203|1.6|316|
908|Wien 8., Josefstadt|Wien|16.347 48.211|1.1|245|
909|Wien 9., Alsergrund|Wien|16.355 48.225|3|415|
910|Wien 10., Favoriten|Wien|16.38 48.15|31.8|2100|
911|Wien 11., Simmering|Wien|16.44 48.165|23.3|1056|
912|Wien 12., Meidling|Wien|16.32 48.17|8.1|976|
913|Wien 13., Hietzing|Wien|16.25 48.18|37.7|540|
914|Wien 14., Penzing|Wien|16.24 48.21|33.8|930|
915|Wien 15., Rudolfsheim-Fünfhaus|Wien|16.325 48.195|3.9|764|
916|Wien 16., Ottakring|Wien|16.31 48.215|8.7|1026|
917|Wien 17., Hernals|Wien|16.29 48.235|11.4|566|
918|Wien 18., Währing|Wien|16.32 48.235|6.3|512|
919|Wien 19., Döbling|Wien|16.33 48.26|24.9|740|
920|Wien 20., Brigittenau|Wien|16.375 48.24|5.7|860|
921|Wien 21., Floridsdorf|Wien|16.41 48.28|44.4|1735|
922|Wien 22., Donaustadt|Wien|16.49 48.23|102.3|2000|
923|Wien 23., Liesing|Wien|16.30 48.14|32.1|1150|
`;

/**
 * Austria's districts as of 2021. Vienna stands here by its 23 municipal districts, each a district for the
 * police, and not a second time as a whole: as a region it is the union of them.
 */
export const districts: readonly District[] = table.trim().split('\n').map(readRow);

function readRow(row: string): District {
  const [code = '', name = '', town = '', place = '', area = '', hundreds = '', slovene = ''] =
    row.split('|');
  const [longitude = NaN, latitude = NaN] = place.split(' ').map(Number);
  return {
    code,
    name,
    town: town.replace('=', ''),
    slovene: slovene === '' ? null : slovene,
    longitude,
    latitude,
    area: Number(area),
    population: Number(hundreds) * 100,
    isCity: town.startsWith('='),
  };
}
