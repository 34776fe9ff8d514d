package io.ytterby.licensing.screening.domain;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The legal forms that we know, as words in Latin letters and as Chinese endings. */
final class LegalForms {
    private static final Map<LegalForm, String> LATIN = Map.of(
            LegalForm.COMPANY,
            "company,co,cv,rl,alc,corporation,corp,enterprise,enterprises,kompaniya,kompania,compania,compagnie,cia,cie,"
                    + "sherkat,sharikat,shirkat,sirketi,gongsi,firm,firma,predpriyatie,obshchestvo,"
                    + "association,assoc,sociedad,societe,societa,gesellschaft",
            LegalForm.LIMITED,
            "ltd,limited,llc,l l c,ltda,limitada,gmbh,g m b h,ooo,o o o,tov,sarl,s a r l,srl,s r l,bv,b v,bvba,pty,"
                    + "pte,pvt,sdn bhd,bhd,sp z o o,spzoo,doo,d o o,kft,oy,as,a s,aps,eood,ood,uab,sia,pt,llp,l l p,"
                    + "co ltd,company limited,co limited,limited liability company,limited liability co,"
                    + "private limited,private company limited,spol s r o,sro,s r o,lda,mchj,tdo,too,odo,"
                    + "designated activity company,dac,wll,w l l,spc,llk,fz llc,dmcc,"
                    + "obshchestvo s ogranichennoi otvetstvennostyu,obshchestvo s ogranichennoy otvetstvennostyu,"
                    + "tovarystvo z obmezhenoyu vidpovidalnistyu,gesellschaft mit beschrankter haftung,"
                    + "kabushiki kaisha yugen,yugen kaisha,youxian gongsi,you xian gong si,you xian ze ren gong si",
            LegalForm.STOCK,
            "ca,c a,sal,s a l,sociedad anonima de capital variable,s de rl de cv,inc,incorporated,plc,p l c,ag,a g,sa,s a,spa,s p a,se,nv,n v,ab,asa,oyj,jsc,ojsc,cjsc,pjsc,pao,oao,zao,"
                    + "ao,nao,o a o,a o,z a o,saog,saoc,psc,pjs,jsco,kk,sab de cv,sa de cv,s a de c v,sapi de cv,"
                    + "sas,s a s,saa,sac,jsb,kgaa,aktiengesellschaft,sociedad anonima,societe anonyme,anonim sirketi,"
                    + "joint stock company,joint stock co,open joint stock company,closed joint stock company,"
                    + "public joint stock company,private joint stock company,public limited company,stock company,"
                    + "aktsionernoe obshchestvo,aktsionernoye obshchestvo,publichnoe aktsionernoe obshchestvo,"
                    + "publichnoye aktsionernoye obshchestvo,otkrytoe aktsionernoe obshchestvo,"
                    + "otkrytoye aktsionernoye obshchestvo,zakrytoe aktsionernoe obshchestvo,aktiengeselschaft,"
                    + "zakrytoye aktsionernoye obshchestvo,kabushiki kaisha,gu fen you xian gong si,zhu shi hui she",
            LegalForm.PARTNERSHIP,
            "lp,l p,kg,k g,gmbh co kg,gmbh and co kg,limited partnership,partnership,ohg,snc,s n c,gbr,scs,sca",
            LegalForm.SOLE,
            "fze,fzco,fzc,fz,est,establishment,eireli,eirl,ip,sole proprietorship,proprietorship",
            LegalForm.COOPERATIVE,
            "cooperative,coop,sca de rl,cooperativa,kooperativ");

    /** The longest first: 有限公司 is the end of 股份有限公司. */
    private static final List<Map.Entry<String, LegalForm>> HAN = List.of(
            Map.entry("股份有限公司", LegalForm.STOCK),
            Map.entry("有限责任公司", LegalForm.LIMITED),
            Map.entry("控股有限公司", LegalForm.LIMITED),
            Map.entry("株式会社", LegalForm.STOCK),
            Map.entry("合同会社", LegalForm.LIMITED),
            Map.entry("有限公司", LegalForm.LIMITED),
            Map.entry("有限会社", LegalForm.LIMITED),
            Map.entry("合伙企业", LegalForm.PARTNERSHIP),
            Map.entry("公司", LegalForm.COMPANY));

    /** Forms that people write without a blank before them. Short ones are ends of ordinary words too. */
    private static final List<String> JOINED = List.of(
            "incorporated", "corporation", "company", "limited", "gmbh", "pjsc", "ojsc", "corp", "llc", "ltd", "inc");

    private static final int SHORTEST_REST = 4;
    private static final int MOST_WORDS = 6;
    private static final Map<String, LegalForm> BY_WORDS = byWords();

    private LegalForms() {}

    /** A legal form at the place of a list of words, and how many of them it takes. */
    record Found(LegalForm form, int words) {}

    /** The longest form that begins there. */
    static Optional<Found> at(List<String> words, int from) {
        for (int length = Math.min(MOST_WORDS, words.size() - from); length > 0; length--) {
            var form = BY_WORDS.get(String.join(" ", words.subList(from, from + length)));
            if (form != null) return Optional.of(new Found(form, length));
        }
        return Optional.empty();
    }

    /** Splits {@code acmeltd}; any other word comes back whole. */
    static List<String> split(String word) {
        for (var form : JOINED) {
            int rest = word.length() - form.length();
            if (rest >= SHORTEST_REST && word.endsWith(form)) return List.of(word.substring(0, rest), form);
        }
        return List.of(word);
    }

    /** The Chinese or Japanese form with which the name ends or begins. */
    static Optional<Map.Entry<String, LegalForm>> ofHan(String han) {
        return HAN.stream()
                .filter(form -> han.endsWith(form.getKey()) || han.startsWith(form.getKey()))
                .findFirst();
    }

    private static Map<String, LegalForm> byWords() {
        var all = new HashMap<String, LegalForm>();
        LATIN.forEach((form, texts) -> Arrays.stream(texts.split(",")).forEach(text -> all.put(text, form)));
        return Map.copyOf(all);
    }
}
