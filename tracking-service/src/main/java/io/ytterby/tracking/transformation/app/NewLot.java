package io.ytterby.tracking.transformation.app;

import io.ytterby.kernel.Composition;
import io.ytterby.kernel.Gtin;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.Unlocode;
import io.ytterby.tracking.lot.domain.ChainOfCustody;
import io.ytterby.tracking.lot.domain.Lot;
import io.ytterby.tracking.lot.domain.LotCard;
import io.ytterby.tracking.lot.domain.LotNumber;
import io.ytterby.tracking.lot.domain.OperationId;
import io.ytterby.tracking.lot.domain.SourceOfRight;
import io.ytterby.tracking.lot.domain.Stage;
import io.ytterby.tracking.transformation.domain.Goods;

/** A lot that is to be made of others. */
public record NewLot(Gtin gtin, LotNumber number, Unlocode place, Stage stage, Composition composition, Mass mass) {
    Goods goods() {
        return new Goods(stage, mass, composition);
    }

    /** The lot itself: its right comes from what the operation consumed. */
    Lot lot(OperationId operation, OrganisationId producer, ChainOfCustody custody) {
        var source = new SourceOfRight(SourceOfRight.Kind.CONSUMED_INPUT, operation.toString());
        var card = new LotCard(gtin, number, stage, composition, place, source, producer, null, custody);
        return Lot.minted(LotId.random(), card, mass);
    }
}
