package io.ytterby.licensing.screening.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ytterby.licensing.screening.domain.EntityType;
import io.ytterby.licensing.screening.domain.Hit;
import io.ytterby.licensing.screening.domain.NameScore.Part;
import io.ytterby.licensing.screening.domain.NameScore.Reason;
import io.ytterby.licensing.screening.domain.Subject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameIndexTest {
    private static final NameIndex INDEX = OwnList.index();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Qilin Strategic Metals Trading|N-1",
                "QILIN STRATEGIC METALS TRADE COMPANY LIMITED|N-1",
                "Qilin Strategic Metals (Myanmar) Trading Co Ltd|N-1",
                "Qilin Stratgic Metals Tradnig|N-1",
                "麒麟战略金属贸易有限公司|N-1",
                "麒麟戰略金屬貿易有限公司|N-1",
                "Qi Lin Zhan Lue Jin Shu Mao Yi|N-1",
                "OOO Severnaya Duga Redkie Zemli|N-2",
                "NorthernArc Rare Earth|N-2",
                "Северная дуга редкие земли|N-2",
                "Dmitry Volkonov|N-3",
                "Дмитрий Волконов|N-3",
                "D. A. Volkonov|N-3",
                "ALSAFWA GENERAL TRADING|N-4",
                "الصفوة للتجارة العامة|N-4",
                "SILVER TERN VIII|N-5",
                "TidewaterMagnetRecyclingInc|N-6",
                "Inst. of Applied Lanthanide Physics|N-7",
                "恒信鄂尔多斯合金|N-9",
                "Emmanuel Chidi Okafor|N-10",
            })
    void a_listed_name_is_found_however_it_is_written(String asked, String entry) {
        var hits = INDEX.hits(Subject.named(asked, EntityType.UNKNOWN), 5);

        assertThat(hits).extracting(hit -> hit.entry().id()).first().isEqualTo(entry);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rheinwerk Auto AG",
                "Hafen Spedition",
                "Shanghai General Trading Co. Ltd.",
                "Baotou Rare Earth Ltd.",
                "Institute of Applied Botany",
                "Northern Lights Fishery",
                "Dmitry Petrov",
                "Silver Tern 3",
                "麒麟啤酒株式会社",
                "Emmanuel Adeyemi",
                "Magnet Motors Inc.",
                "Global Corp.",
                "Metals Trading Ltd.",
            })
    void an_ordinary_name_that_shares_some_words_is_no_hit(String asked) {
        var hits = INDEX.hits(Subject.named(asked, EntityType.UNKNOWN), 5);

        assertThat(hits).isEmpty();
    }

    @Test
    void a_score_is_the_sum_of_reasons_that_name_the_words() {
        var hit = best(Subject.named("Tidewater Magnets Inc.", EntityType.ORGANISATION));

        assertThat(hit.parts().stream().mapToInt(Part::points).sum()).isEqualTo(hit.score());
        assertThat(hit.parts()).anySatisfy(part -> {
            assertThat(part.reason()).isEqualTo(Reason.SAME_WORDS);
            assertThat(part.asked()).isEqualTo("tidewater");
            assertThat(part.listed()).isEqualTo("tidewater");
        });
    }

    @Test
    void another_country_counts_against_a_match_and_the_same_one_supports_it() {
        var there = best(new Subject("Al Safwa Trading", EntityType.ORGANISATION, "AE", "", List.of()));
        var elsewhere = best(new Subject("Al Safwa Trading", EntityType.ORGANISATION, "BR", "", List.of()));

        assertThat(there.support()).isEqualTo(elsewhere.support() + 1);
        assertThat(elsewhere.score()).isLessThan(there.score());
    }

    @Test
    void the_same_identifier_is_a_hit_under_a_name_that_shares_little() {
        var hit = best(new Subject("Qilin Nonferrous", EntityType.ORGANISATION, null, "", List.of("mm 2231/8890")));

        assertThat(hit.entry().id()).isEqualTo("N-1");
        assertThat(hit.score()).isEqualTo(9_500);
    }

    @Test
    void a_shared_address_raises_the_score() {
        var without = best(Subject.named("Qilin Metals", EntityType.ORGANISATION));
        var with = best(new Subject("Qilin Metals", EntityType.ORGANISATION, null, "Harbour Road 17, Muse", List.of()));

        assertThat(with.score()).isGreaterThan(without.score());
    }

    @Test
    void a_name_of_dashes_is_told_to_the_caller() {
        assertThatThrownBy(() -> INDEX.nearest(Subject.named("---", EntityType.UNKNOWN), 5))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Hit best(Subject subject) {
        return INDEX.nearest(subject, 1).getFirst();
    }
}
