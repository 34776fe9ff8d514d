package io.ytterby.spectra;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a file of an instrument holds.
 *
 * @param format its name: {@code EMSA/MAS}, {@code N42-2012}, ...
 * @param spectra at least one, in the file's order
 * @param conditions what the file says of the measurement; an analyser's own list of elements is not among it
 * @param header other fields, as they stand there
 * @param remarks where the file departs from its format and how it was read all the same
 */
public record MeasuredFile(
        String format,
        List<Spectrum> spectra,
        Conditions conditions,
        Map<String, String> header,
        List<String> remarks) {
    public MeasuredFile {
        spectra = List.copyOf(spectra);
        header = Map.copyOf(header);
        remarks = List.copyOf(remarks);
        if (spectra.isEmpty()) throw new IllegalArgumentException("a file without a spectrum");
    }

    /** @return the same with one more remark */
    public MeasuredFile remarked(String sentence) {
        return new MeasuredFile(
                format,
                spectra,
                conditions,
                header,
                Stream.concat(Stream.of(sentence), remarks.stream()).toList());
    }

    /** @return the first that was measured on the goods */
    public Spectrum foreground() {
        return first(Spectrum.Role.FOREGROUND).orElse(spectra.getFirst());
    }

    public Optional<Spectrum> background() {
        return first(Spectrum.Role.BACKGROUND);
    }

    private Optional<Spectrum> first(Spectrum.Role role) {
        return spectra.stream().filter(each -> each.role() == role).findFirst();
    }
}
