package io.ytterby.embedded.demo;

import java.net.URI;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * The main journey through the gateway, from the question what a consignment needs to the audit of what became of it.
 * Each step holds or the story ends there.
 */
public final class Journey {
    private final Api api;
    private final Teller teller;
    private final boolean reachable;
    private final @Nullable URI tips;

    /** @param tips where the tips' service listens, which the gateway does not know */
    public Journey(Api api, URI tips, Teller teller) {
        this(api, teller, true, tips);
    }

    private Journey(Api api, Teller teller, boolean reachable, @Nullable URI tips) {
        this.api = api;
        this.teller = teller;
        this.reachable = reachable;
        this.tips = tips;
    }

    /**
     * For where the gateway runs on another machine, whose loopback a webhook of the demo cannot name, and where no way from
     * outside leads to the tips' service: those two chapters are left out.
     */
    public static Journey withoutReceiver(Api api, Teller teller) {
        return new Journey(api, teller, false, null);
    }

    /** @throws StepFailedException at the first step that does not hold; its message says which and why */
    public void play() {
        var licences = new LicenceChapter(api, teller);
        var border = new BorderChapters(api, teller);
        licences.ask();
        var affair = new ThaiChapter(api, teller);
        affair.writeDownWhatIsKnown();
        new ScreeningChapter(api, teller).tell();
        var licence = licences.obtainAfterAQuestion(Goods.LICENCE_MG, 480_000);
        new MakingChapter(api, teller).tell();
        var lots = new LotChapter(api, teller).tell();
        new CaptureChapter(api, teller).tell();
        border.carMakerLooks(licence, lots.getFirst());
        border.honestDeliveryLeaves(licence, lots.getFirst());
        border.disguisedDeliveryStays(licence, lots.getLast());
        new FalseAlarmChapter(api, teller).tell(licence);
        new LineageChapter(api, teller).tell();
        new CertificationChapter(api, teller).tell();
        new SightingChapter(api, teller).tell();
        new CredentialChapter(api, teller).tell(licence);
        new PublicChapter(api, teller).tell(licence);
        new FieldChapter(api, teller).tell();
        new MeasurementChapter(api, teller).tell(licence);
        new LatencyChapter(api, teller).measure(licence);
        if (reachable) new WebhookChapter(api, teller).tell(licence);
        new BuyerChapter(api, teller).tell(licence);
        new DutyChapter(api, teller).tell();
        new TradeChapter(api, teller).tell();
        affair.tell();
        new PriceChapter(api, teller, Clock.systemUTC()).tell();
        if (tips != null) new TipChapter(api, tips, teller).tell();
        new FreezeChapter(api, teller).tell(licence);
        new AuditChapter(api, teller).tell(licence);
    }
}
