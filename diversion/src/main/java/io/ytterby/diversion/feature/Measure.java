package io.ytterby.diversion.feature;

import io.ytterby.diversion.record.DocumentKind;
import io.ytterby.diversion.record.TradeRecord;

/** Quantities that goods of one kind have at a usual level; each as a natural logarithm, NaN if the record does not tell. */
public enum Measure {
    /** Price per kilogram, in the record's currency. */
    UNIT_VALUE(0.05) {
        @Override
        public double of(TradeRecord record) {
            var value = record.value();
            return value == null ? Double.NaN : ratio(value.minor() / 100.0, record.netKg());
        }
    },
    /** Net kilograms per litre. */
    DENSITY(0.04) {
        @Override
        public double of(TradeRecord record) {
            return ratio(record.netKg(), record.load().volumeCm3().orElse(0) / 1000.0);
        }
    },
    /** Net kilograms per package. */
    PACKAGE_MASS(0.02) {
        @Override
        public double of(TradeRecord record) {
            return ratio(record.netKg(), (double) record.load().packages().orElse(0));
        }

        // One package of several is not full.
        @Override
        public double floor(TradeRecord record) {
            return StrictMath.hypot(
                    super.floor(record), 0.6 / record.load().packages().orElse(1));
        }
    },
    /** Gross over net. */
    TARE(0.005) {
        @Override
        public double of(TradeRecord record) {
            return ratio((double) record.load().grossMg().orElse(0), (double)
                    record.load().netMg());
        }
    },
    /** Net mass of the packing list over the declared one. */
    PACKING(0.008) {
        @Override
        public double of(TradeRecord record) {
            var paper = record.documents().get(DocumentKind.PACKING_LIST);
            return paper == null || paper.netMg().isEmpty()
                    ? Double.NaN
                    : ratio((double) paper.netMg().getAsLong(), (double)
                            record.load().netMg());
        }
    },
    /** Net kilograms of the consignment. */
    MASS(0.3) {
        @Override
        public double of(TradeRecord record) {
            return ratio(record.netKg(), 1);
        }
    };

    /** Half of what is usual is forgotten in so many days. */
    public static final double HALF_LIFE = 60;

    static final Measure[] ALL = values();

    private final double floor;

    Measure(double floor) {
        this.floor = floor;
    }

    public abstract double of(TradeRecord record);

    /** The least standard deviation that is believed of this record. */
    public double floor(TradeRecord record) {
        return floor;
    }

    private static double ratio(double above, double below) {
        return above > 0 && below > 0 ? StrictMath.log(above / below) : Double.NaN;
    }
}
