package io.ytterby.inspection.words.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.inspection.hold.data.HoldLawReader;
import io.ytterby.inspection.hold.domain.ClockRule;
import io.ytterby.kit.problem.ProblemLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One sentence of each kind; what rules and instruments say is asked for where they are tested. */
class SentencesOfInspectionTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Neither the sender nor the file says kV and anode of the instrument: nothing can be expected without | 发送者和文件均未说明仪器的 kV 和 anode：缺少这些便无从推算
        Nobody says detector: a silicon drift detector is assumed | detector 未说明，采用：硅漂移探测器
        Dy is in the goods and not declared: 0.512 +/- 0.04 wt%, score 19.5 above its threshold 4.2 | 货物中含有 Dy 而未申报：0.512 ± 0.04 wt%，得分 19.5 高于阈值 4.2
        Nd: declared 28 wt%, measured 35.1 +/- 0.6 wt% | Nd：申报 28 wt%，测得 35.1 ± 0.6 wt%
        Fe: declared 69.9 wt%, measured 3.1 wt% | Fe：申报 69.9 wt%，测得 3.1 wt%
        Th-232 series at 8.63 standard deviations, 12400 +/- 300 decays seen; it exceeds what the place itself shines; Th-232/Ra-226 by activity from 1.2 to no upper bound (k = 2), net window ratio 239/609 keV 3.1 +/- 0.2 | 钍-232 系，8.63 个标准差，测得衰变 12400 ± 300 次；其辐射超过场所自身的辐射；钍-232/镭-226 活度比自 1.2 起，无上限（k = 2），239/609 keV 净窗比为 3.1 ± 0.2
        Separated rare earths do not shine, so silence is no pass. Thorium 12 +/- 30 decays seen; Th-232/Ra-226 by activity from 0 to 0.4 (k = 2), no net counts in the windows of Pb-212 and Bi-214 | 分离后的稀土没有辐射，故无信号不等于合格。测得钍衰变 12 ± 30 次；钍-232/镭-226 活度比为 0 至 0.4（k = 2），铅-212 和铋-214 窗内没有净计数
        Measurement 7f says CONTROLLED_ELEMENT_FOUND (Dy, Tb); nobody has verified it | 测量 7f 的结论为发现受管制元素（Dy, Tb）；尚无人核实
        Measurement 7f says DISCREPANT; nobody has verified it | 测量 7f 的结论为与申报不符；尚无人核实
        A hold of cn-gacc stands: SEAL (7f) | cn-gacc 的扣留尚未解除：SEAL（7f）
        Inspection order 7f is IN_PROGRESS: finish or cancel it | 查验指令 7f 的状态为“查验中”：请完成或取消
        Licence CN-2, which replaces CN-1, is valid from 2026-01-01 until 2026-12-31 | 取代 CN-1 的许可证 CN-2 的有效期为 2026-01-01 至 2026-12-31
        Sample 7f is to_be_verified: publish or end it | 样品 7f 的状态为“待复核”：请发布结果或终结
        """)
    void its_figures_and_names_stay_in_chinese(String english, String chinese) {
        assertThat(InspectionSentences.knows(english)).isTrue();
        assertThat(InspectionSentences.told(english, ProblemLanguage.ZH)).isEqualTo(chinese);
        assertThat(InspectionSentences.told(english, ProblemLanguage.EN)).isEqualTo(english);
    }

    @Test
    void the_law_of_each_jurisdiction_has_chinese_words() {
        var rules = HoldLawReader.clocks().jurisdictions().stream()
                .flatMap(one -> one.clocks().stream())
                .map(ClockRule::rule)
                .toList();

        assertThat(rules).isNotEmpty().allMatch(InspectionSentences::knows);
    }
}
