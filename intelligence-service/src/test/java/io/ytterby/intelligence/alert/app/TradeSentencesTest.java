package io.ytterby.intelligence.alert.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.intelligence.alert.app.AlertV1.ReasonV1;
import io.ytterby.kit.problem.ProblemLanguage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TradeSentencesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Declared at 14.2 per kg, where 21.0 is usual for 250410 from CN to DE (z -4.1). | 申报单价为每千克 14.2，而 CN 至 DE 的 250410 通常为 21.0（z -4.1）。
        With 3 lots of these weeks to several firms at Dock Road 1, 114 % of the mass that needs a licence went without one. | 近几周 3 批运往位于 Dock Road 1 的多家企业的货物合计，未经许可运出的质量已达须许可质量的 114 %。
        Trade in these goods between these two firms was first seen with this record. | 两家企业间此类货物的贸易在本记录中首次出现。
        PACKING_LIST calls the goods "iron, in lumps", the record "antimony". | 装箱单所载品名为“iron, in lumps”，记录为“antimony”。
        Licence L-1 is of DE1 and for goods of 250410. | 许可证 L-1 属于 DE1，适用货物为 250410。
        Two firms with one owner trade what their country can hardly have: TH sent 90 kg of Sb in 12 months and can have had 20 kg, give or take 5 (z +9.0). | 同一所有者的两家企业所交易的货物，其所在国几乎不可能拥有：TH 在 12 个月内发运 Sb 90 千克，而其可能拥有 20 千克，误差 5（z +9.0）。
        4 uses of licence L-1 in a row have the same mass to the gram. | 许可证 L-1 连续 4 次使用的质量精确到克完全相同。
        Nanling Metals can have had 20 kg of Sb in 12 months by production, permits and stock, and sent 90 kg. | 按产量、许可和库存，Nanling Metals 在 12 个月内可能拥有 Sb 20 千克，实际发运 90 千克。
        The consignee Gulf Trading stands on Entity List. | Gulf Trading 列于 Entity List（身份：consignee）。
        The books refused the use of licence L-1: quantity-exceeded. | 账册拒绝了许可证 L-1 的使用：quantity-exceeded。
        Code AB-1 was seen off the route of its lot (R3), under another product's label (R7). | 编码 AB-1 被发现：不在所属批次的路线上（R3）；附于另一产品的标签（R7）。
        Rotterdam pays 3.1 times what Sb costs at home (z +4.0 of two years): prior odds are 1.6 times as high for all. | Rotterdam 的价格为 Sb 国内价格的 3.1 倍（相对两年 z +4.0）：所有记录的先验胜率均乘以 1.6。
        The consignee was first seen with this record. The consignee is new to this shipper. | 收货人在本记录中首次出现。 该收货人对发货人而言是新的。
        """)
    void a_reason_keeps_its_figures_and_names_in_chinese(String english, String chinese) {
        assertThat(told(english, ProblemLanguage.ZH).says()).isEqualTo(chinese);
        assertThat(told(english, ProblemLanguage.EN).says()).isEqualTo(english);
    }

    private static ReasonV1 told(String says, ProblemLanguage language) {
        var reason = new ReasonV1("SPLITTING", 1.5, 0.4, null, null, null, says);
        var told = TradeSentences.told(reason, language);
        assertThat(told)
                .isEqualTo(new ReasonV1(
                        reason.feature(),
                        reason.contribution(),
                        reason.value(),
                        reason.expected(),
                        reason.p(),
                        reason.z(),
                        told.says()));
        return told;
    }
}
