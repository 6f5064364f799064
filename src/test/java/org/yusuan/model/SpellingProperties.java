package org.yusuan.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

class SpellingProperties {

    @Property(tries = 300)
    void aWordIsSpeltAsItself(@ForAll @StringLength(max = 12) String word) {
        assertThat(Spelling.changes(word, word)).isZero();
    }

    @Property(tries = 300)
    void eitherWordIsAsFarFromTheOther(
            @ForAll @CharRange(from = '一', to = '丅') @StringLength(max = 8) String one,
            @ForAll @CharRange(from = '一', to = '丅') @StringLength(max = 8) String other) {
        int changes = Spelling.changes(one, other);
        assertThat(changes).isEqualTo(Spelling.changes(other, one));
        assertThat(changes).isBetween(Math.abs(one.length() - other.length()), Math.max(one.length(), other.length()));
        assertThat(changes == 0).isEqualTo(one.equals(other));
    }

    @Property(tries = 300)
    void aCharacterPutInIsOneChange(
            @ForAll @StringLength(max = 8) String left, @ForAll @StringLength(max = 8) String right) {
        assertThat(Spelling.changes(left + right, left + "财" + right)).isEqualTo(1);
    }
}
