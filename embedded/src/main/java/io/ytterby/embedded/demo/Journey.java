package io.ytterby.embedded.demo;

/**
 * The main journey through the gateway, from the question what a consignment needs to the audit of what became of it.
 * Each step holds or the story ends there.
 */
public final class Journey {
    private final Api api;
    private final Teller teller;
    private final boolean reachable;

    public Journey(Api api, Teller teller) {
        this(api, teller, true);
    }

    private Journey(Api api, Teller teller, boolean reachable) {
        this.api = api;
        this.teller = teller;
        this.reachable = reachable;
    }

    /** For where the gateway runs on another machine, whose loopback a webhook of the demo cannot name: that chapter is left out. */
    public static Journey withoutReceiver(Api api, Teller teller) {
        return new Journey(api, teller, false);
    }

    /** @throws StepFailedException at the first step that does not hold; its message says which and why */
    public void play() {
        var licences = new LicenceChapter(api, teller);
        var border = new BorderChapters(api, teller);
        licences.ask();
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
        new FreezeChapter(api, teller).tell(licence);
        new AuditChapter(api, teller).tell(licence);
    }
}
