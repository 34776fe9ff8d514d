package io.ytterby.benchmarks;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Names that honest firms might have, made up from common words of trade, towns and families; the same for the same seed. */
final class OrdinaryFirms {
    private static final List<String> HEADS = words(
            "Baotou,Ganzhou,Ningbo,Suzhou,Foshan,Tianjin,Qingdao,Hamburg,Stuttgart,"
                    + "Rotterdam,Lyon,Torino,Bilbao,Osaka,Nagoya,Daegu,Hanoi,Penang,Chennai,Pune,Monterrey,Curitiba,Ohio,Texas,"
                    + "Quebec,Perth,Durban,Gdansk,Brno,Linz,Malmo,Tampere,Jiangsu,Zhejiang,Guangdong,Sichuan,Hunan,Rhine,Danube");
    private static final List<String> NAMES = words(
            "Lindqvist,Baumgartner,Okonkwo,Tanaka,Sato,Rossi,Moreau,Keller,Novak,"
                    + "Kowalski,Jansen,Andersen,Nguyen,Patel,Mehta,Silva,Pereira,Garcia,Castillo,Murphy,Campbell,Bauer,Vogel,"
                    + "Huang,Zhou,Liang,Hengtong,Xinyuan,Jinghua,Ruifeng,Tongda,Weihai,Yongsheng,Dahua,Kangda,Everbright,Sunrise,"
                    + "Bluewater,Silverline,Greenfield,Northgate,Oakwood,Redstone,Brightway,Clearview,Starlight,Evergreen");
    private static final List<String> TRADES = words("Magnet,Magnetics,Motor,Motors,Electronics,Materials,Metals,Alloy,"
            + "Chemical,Ceramics,Optics,Precision,Automotive,Robotics,Energy,Wind Power,Battery,Instruments,Tools,Foundry,"
            + "Mining,Recycling,Logistics,Shipping,Trading,Import Export,Engineering,Machinery,Semiconductor,Medical,"
            + "Acoustics,Lighting,Packaging,Textile,Foods,Furniture,Printing,Software,Consulting,Construction");
    private static final List<String> KINDS =
            words("Technology,Industries,International,Group,Development,Systems,Services,"
                    + "Manufacturing,Holdings,Solutions,Components,Supply,Works,Enterprises,Partners");
    private static final List<String> FORMS =
            words("Co. Ltd.,GmbH,AG,Inc.,LLC,S.A.,B.V.,S.r.l.,Ltd.,Corp.,K.K.,Sdn Bhd,Pty Ltd,S.p.A.,Oy,AB,A/S,PLC");

    private OrdinaryFirms() {}

    static List<String> of(int count, long seed) {
        var random = new Random(seed);
        return IntStream.range(0, count).mapToObj(i -> firm(random)).toList();
    }

    private static String firm(Random random) {
        var parts = switch (random.nextInt(4)) {
            case 0 -> List.of(any(HEADS, random), any(NAMES, random), any(TRADES, random), any(KINDS, random));
            case 1 -> List.of(any(NAMES, random), any(TRADES, random));
            case 2 -> List.of(any(HEADS, random), any(TRADES, random), any(KINDS, random));
            default -> List.of(any(NAMES, random) + " & " + any(NAMES, random), any(TRADES, random));
        };
        return String.join(" ", parts) + " " + any(FORMS, random);
    }

    private static String any(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    private static List<String> words(String words) {
        return List.of(words.split(",", -1));
    }
}
