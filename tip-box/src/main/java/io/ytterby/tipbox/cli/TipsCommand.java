package io.ytterby.tipbox.cli;

import io.ytterby.tipbox.bundle.MalformedBundleException;
import io.ytterby.tipbox.seal.SealBrokenException;
import io.ytterby.tipbox.statement.MalformedStatementException;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;

/**
 * {@code ./ytterby tips}: an officer's keys, opening and checking what was handed in, answering; and a reporter's claim.
 * Nothing here needs a network, and the machine should have none.
 */
public final class TipsCommand {
    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int NOT_DONE = 64;
    /** Key, firm, day and one file. */
    private static final int FEWEST_TO_SIGN = 4;

    private static final String HELP = """
        ./ytterby tips key FILE                       makes your key; its public half is what you register at the desk
        ./ytterby tips open KEY BUNDLE FOLDER [RELEASE]  opens what is sealed to you; with a custodian's release also
                                                      who the reporter is
        ./ytterby tips clean FOLDER                   makes copies of originals that can be looked at: pictures drawn
                                                      anew, words of documents; nothing in them runs
        ./ytterby tips check BUNDLE [AUTHORITY.pem]   says whether anything was changed, and since when it was there
        ./ytterby tips answer BUNDLE FILE             seals an answer that only the reporter's receipt opens
        ./ytterby tips share KEY BUNDLE PUBLIC        seals what you can open to a colleague's key as well
        ./ytterby tips release KEY BUNDLE PUBLIC      a custodian gives the other half of an identity to one officer
        ./ytterby tips claim CHALLENGE                a reporter proves that a tip is his own
        ./ytterby tips claimed BUNDLE CHALLENGE PROOF says whether it is
        ./ytterby tips sign KEY.pem FIRM DAY FILE...  a firm signs files that it hands in; DAY is until when nobody else shall
                                                      hear of it, or a dash; hand the output in as one file more
        ./ytterby tips signed STATEMENT KEY.pem FOLDER  says whose word it is, and which opened files it is about
        Passphrases and receipts are asked for, or are the first line of the standard input; they are never words of
        the command, which others on a machine can read. None of this needs a network.\
        """;

    private final PrintStream out;
    private final PrintStream err;
    private final BufferedReader in;

    TipsCommand(PrintStream out, PrintStream err, BufferedReader in) {
        this.out = out;
        this.err = err;
        this.in = in;
    }

    public static void main(String[] arguments) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        System.exit(new TipsCommand(out, err, in).run(List.of(arguments)));
    }

    int run(List<String> words) throws IOException {
        if (words.isEmpty() || words.contains("--help") || words.contains("-h")) {
            out.println(HELP);
            return words.isEmpty() ? NOT_DONE : DONE;
        }
        var officer = new OfficerTasks(out, this::secret);
        var others = new OpenTasks(out, this::secret);
        int given = words.size() - 1;
        try {
            if (words.getFirst().equals("sign") && given >= FEWEST_TO_SIGN)
                return new StatementTasks(out)
                        .sign(words.get(1), words.get(2), words.get(3), words.subList(FEWEST_TO_SIGN, words.size()));
            return switch (words.getFirst() + " " + given) {
                case "key 1" -> officer.key(words.get(1));
                case "open 3" -> officer.open(words.get(1), words.get(2), words.get(3), null);
                case "open 4" -> officer.open(words.get(1), words.get(2), words.get(3), words.get(4));
                case "share 3" -> officer.share(words.get(1), words.get(2), words.get(3));
                case "release 3" -> officer.release(words.get(1), words.get(2), words.get(3));
                case "clean 1" -> new CleanTasks(out).clean(words.get(1));
                case "signed 3" -> new StatementTasks(out).signed(words.get(1), words.get(2), words.get(3));
                case "check 1" -> others.check(words.get(1), null);
                case "check 2" -> others.check(words.get(1), words.get(2));
                case "answer 2" -> others.answer(words.get(1), words.get(2));
                case "claim 1" -> others.claim(words.get(1));
                case "claimed 3" -> others.claimed(words.get(1), words.get(2), words.get(3));
                default -> refused("There is no such task, or it takes other words. --help has them.", NOT_DONE);
            };
        } catch (SealBrokenException | MalformedBundleException | MalformedStatementException unfit) {
            return refused(String.valueOf(unfit.getMessage()), REFUSED);
        } catch (FileAlreadyExistsException there) {
            return refused(there.getFile() + " is there already and stays as it is", REFUSED);
        } catch (NoSuchFileException absent) {
            return refused("there is no file " + absent.getFile(), REFUSED);
        } catch (ZipException otherThing) {
            return refused("the file is no bundle", REFUSED);
        }
    }

    private int refused(String why, int status) {
        err.println("tips: " + why);
        return status;
    }

    private String secret(String name) throws IOException {
        var console = Optional.ofNullable(System.console()).filter(Console::isTerminal);
        if (console.isPresent()) {
            var typed = console.get().readPassword("%s: ", name);
            return typed == null ? "" : new String(typed);
        }
        var line = in.readLine();
        return line == null ? "" : line;
    }
}
