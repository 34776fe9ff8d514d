package io.ytterby.epcis.query;

import java.util.Set;
import java.util.regex.Pattern;

/** The words of the Core Business Vocabulary 2.0, and the bare form of each that URNs and web URIs spell out. */
public final class Words {
    private static final Pattern SPELT_OUT = Pattern.compile("urn:epcglobal:cbv:(?:bizstep|disp|btt|sdt|er|mt|comp):"
            + "|(?:https?://(?:ref|ns)\\.gs1\\.org/cbv/|cbv:)(?:BizStep|Disp|BTT|SDT|ER|MT|Comp|SensorAlertType)-"
            + "|(?:https?://(?:www\\.)?(?:ref\\.)?gs1\\.org/voc/|gs1:)");

    public static final Set<String> EVENT_TYPES =
            words("ObjectEvent AggregationEvent AssociationEvent TransformationEvent TransactionEvent");

    static final Set<String> ACTIONS = words("ADD OBSERVE DELETE");

    public static final Set<String> BIZ_STEPS = words("""
            accepting arriving assembling collecting commissioning consigning creating_class_instance cycle_counting
            decommissioning departing destroying disassembling dispensing encoding entering_exiting holding inspecting
            installing killing loading other packing picking receiving removing repackaging repairing replacing
            reserving retail_selling shipping staging_outbound stock_taking stocking storing transporting unloading
            unpacking void_shipping sensor_reporting sampling""");

    public static final Set<String> DISPOSITIONS = words("""
            active container_closed damaged destroyed dispensed disposed encoded expired in_progress in_transit inactive
            no_pedigree_match non_sellable_other partially_dispensed recalled reserved retail_sold returned
            sellable_accessible sellable_not_accessible stolen unknown available completeness_verified
            completeness_inferred conformant container_open mismatch_instance mismatch_class mismatch_quantity
            needs_replacement non_conformant unavailable""");

    static final Set<String> ERROR_REASONS = words("did_not_occur incorrect_data");

    private Words() {}

    /** {@code urn:epcglobal:cbv:bizstep:shipping} and {@code https://ref.gs1.org/cbv/BizStep-shipping} are {@code shipping}. */
    public static String bare(String value) {
        var prefix = SPELT_OUT.matcher(value);
        return prefix.lookingAt() ? value.substring(prefix.end()) : value;
    }

    /** Whether it is one of these words, or a URI of somebody's own. */
    static boolean isWordOrUri(Set<String> words, String value) {
        return words.contains(bare(value)) || (bare(value).equals(value) && isUri(value));
    }

    static boolean isUri(String value) {
        int colon = value.indexOf(':');
        return colon > 0
                && colon < value.length() - 1
                && value.chars().noneMatch(c -> c <= ' ' || c == 127)
                && Character.isLetter(value.charAt(0));
    }

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }
}
