package io.ytterby.certification.exchange.domain;

/** A text about how a footprint was calculated, by PACT's name. */
public enum Remark {
    BOUNDARY("boundaryProcessesDescription"),
    EXEMPTED("exemptedEmissionsDescription"),
    ALLOCATION("allocationRulesDescription"),
    CAPTURE_ORIGIN("technologicalCO2CaptureOrigin"),
    CCU_APPROACH("ccuCalculationApproach"),
    CCU_CERTIFICATION("ccuCreditCertification");

    private final String spelt;

    Remark(String spelt) {
        this.spelt = spelt;
    }

    /** PACT's name of it. */
    public String spelt() {
        return spelt;
    }
}
