package io.ytterby.licensing.screening.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.licensing.screening.domain.EntityType;
import io.ytterby.licensing.screening.domain.ListedEntry;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListFormatTest {
    @Test
    void an_entry_takes_its_aliases_from_another_file_and_from_its_remarks() {
        var builder = new EntriesBuilder("ofac");

        ListFormat.OFAC_ALT.read("7,70,aka,\"BANCO DEL NORTE, S.A.\",-0- \r\n", builder);
        ListFormat.OFAC_SDN.read("""
                7,"NORTH BANK, LTD.",-0- ,XYZ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"a.k.a. 'NB'; Registration ID 123456789 (Nowhere)."
                8,"DOE, Jane",individual,XYZ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0-\u001A
                """, builder);

        var entries = builder.entries();
        assertThat(builder.faults()).isEmpty();
        assertThat(entries.get("7")).satisfies(bank -> {
            assertThat(bank.name()).isEqualTo("NORTH BANK, LTD.");
            assertThat(bank.aliases()).containsExactlyInAnyOrder("BANCO DEL NORTE, S.A.", "NB");
            assertThat(bank.identifiers()).containsExactly("123456789");
        });
        assertThat(entries.get("8")).extracting(ListedEntry::type).isEqualTo(EntityType.PERSON);
    }

    @Test
    void columns_are_found_by_their_heads_where_there_are_any() {
        var builder = new EntriesBuilder("ofac");

        ListFormat.OFAC_SDN.read("ent_num,name,type,programs,title,remarks\n9,SEA STAR,vessel,XYZ,,\n", builder);

        assertThat(builder.entries().get("9")).extracting(ListedEntry::type).isEqualTo(EntityType.VESSEL);
    }

    @Test
    void a_missing_column_and_an_alias_for_nobody_are_faults() {
        var builder = new EntriesBuilder("cn");

        ListFormat.MOFCOM.read("list,name_en\nwatch_list,Somebody\n", builder);
        ListFormat.OFAC_ALT.read("5,1,aka,NOBODY\n", builder);
        builder.entries();

        assertThat(builder.faults()).extracting(fault -> fault.says()).hasSize(2);
    }

    @Test
    void a_name_on_two_lists_of_the_ministry_is_two_entries() {
        var builder = new EntriesBuilder("cn");

        ListFormat.MOFCOM.read("""
                list,name_en,name_zh,announce_date,official_url,digest_path
                watch_list,"Made Up, Inc.",虚构公司,2026-01-01,http://example.org/1,x
                export_control_list,"Made Up, Inc.",,2026-02-01,http://example.org/2,x
                """, builder);

        assertThat(builder.entries()).hasSize(2);
        assertThat(builder.entries().get("watch_list/Made Up, Inc."))
                .extracting(ListedEntry::aliases)
                .isEqualTo(List.of("虚构公司"));
    }

    @Test
    void quotes_hold_commas_quotes_and_line_ends() {
        var rows = CsvRows.of("\uFEFFa,\"b, \"\"c\"\"\nd\",e\r\nf\n");

        assertThat(rows).extracting(CsvRows.Row::cells).containsExactly(List.of("a", "b, \"c\"\nd", "e"), List.of("f"));
        assertThat(rows.getLast().line()).isEqualTo(3);
    }
}
