package io.ytterby.benchmarks.intelligence;

import io.ytterby.benchmarks.Table;
import io.ytterby.diversion.declarations.Declaration;
import io.ytterby.diversion.declarations.DeclarationTable;
import io.ytterby.diversion.declarations.Ranking;
import io.ytterby.diversion.declarations.RiskModel;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Public declarations of Korean customs, learned on the earlier part of their quarter and ranked on the later. */
final class KcsSection implements Section {
    private static final String FILE = "customs_declarations_kcs_synthetic.csv";
    private static final double LEARNED = 0.7;
    private static final double TARGET = 0.70;
    private static final double FLOOR = 0.655;

    @Override
    public String name() {
        return "kcs";
    }

    @Override
    public Figures measure(Asked asked) throws Exception {
        var file = asked.data().resolve(FILE);
        if (!Files.exists(file)) {
            asked.out().println("skipped: there is no " + file);
            return new Figures(Map.of("skipped", true), true);
        }
        var rows = DeclarationTable.read(Files.readString(file)).stream()
                .sorted(Comparator.comparing(Declaration::date))
                .toList();
        LocalDate first = rows.get((int) (LEARNED * rows.size())).date();
        var learned = rows.stream().filter(row -> row.date().isBefore(first)).toList();
        var asking = rows.stream().filter(row -> !row.date().isBefore(first)).toList();
        var model = RiskModel.train(learned, asked.seed());
        var scores = asking.stream().mapToDouble(model::risk).toArray();
        var found = found(asking);
        double auc = Ranking.auc(scores, found);
        double best = Ranking.precision(scores, found, 0.01);
        double base =
                learned.stream().mapToInt(row -> row.fraud() ? 1 : 0).average().orElse(0);
        var table = new Table("declarations", "learned", "ranked from", "ranked", "base", "AUC", "P@1 %");
        table.row("risk profiles, logistic (published with the task)", "", "", "", "", FLOOR, "0.51");
        table.row("ours", learned.size(), first, asking.size(), three(base), three(auc), three(best));
        table.print(asked.out());
        return new Figures(
                Map.of(
                        "auc",
                        auc,
                        "precisionAt1",
                        best,
                        "floor",
                        FLOOR,
                        "learned",
                        learned.size(),
                        "ranked",
                        asking.size()),
                auc > TARGET);
    }

    private static boolean[] found(List<Declaration> rows) {
        var found = new boolean[rows.size()];
        for (int i = 0; i < found.length; i++) found[i] = rows.get(i).fraud();
        return found;
    }

    private static String three(double number) {
        return String.format(Locale.ROOT, "%.3f", number);
    }
}
