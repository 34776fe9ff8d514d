package io.ytterby.worlds.honest;

import io.ytterby.worlds.draw.Dice;
import io.ytterby.worlds.trade.Firm;
import io.ytterby.worlds.trade.Stake;

/**
 * Who owns whom among the honest: a sender in nine serves a firm of its own, and producers in China own works abroad that make what they
 * sell, in part to sister firms. Registers know most of it.
 */
public final class Groups {
    private static final double OWN_BUYER = 0.11;
    private static final double WORKS_ABROAD = 0.12;

    private final Stage stage;
    private final Dice dice;

    public Groups(Stage stage) {
        this.stage = stage;
        this.dice = stage.dice.of("groups");
    }

    public void found() {
        var producers = stage.people.producersIn("CN");
        for (var relation : stage.relations) {
            boolean abroad = !relation.journey().from().equals("CN");
            boolean made = relation.good().makers().contains(relation.journey().from());
            if (dice.chance(OWN_BUYER)) owns(relation.shipper(), relation.consignee());
            else if (abroad && made && dice.chance(WORKS_ABROAD)) {
                var owner = dice.oneOf(producers);
                owns(owner, relation.shipper());
                if (dice.chance(0.5)) owns(owner, relation.consignee());
            }
        }
    }

    private void owns(Firm owner, Firm owned) {
        if (owner.ref().equals(owned.ref())) return;
        var from = stage.setting.from().minusDays(dice.below(2500));
        stage.stakes.add(new Stake(
                owner.ref(),
                owned.ref(),
                Math.min(1, Math.round(dice.between(0.3, 1.3) * 20) / 20.0),
                from,
                dice.chance(0.85)));
    }
}
