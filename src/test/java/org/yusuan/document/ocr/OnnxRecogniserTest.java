package org.yusuan.document.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OnnxRecogniserTest {

    @Test
    void aModelThatCannotBeLoadedLeavesNoThreadBehind() throws InterruptedException {
        Set<Thread> before = recognitionThreads();

        assertThatExceptionOfType(Recogniser.RecognitionUnavailable.class)
                .isThrownBy(() -> OnnxRecogniser.load(new byte[] {1, 2, 3}));

        Set<Thread> left = recognitionThreads();
        left.removeAll(before);
        for (Thread thread : left) {
            thread.join(TimeUnit.SECONDS.toMillis(10));
        }
        assertThat(left).noneMatch(Thread::isAlive);
    }

    private static Set<Thread> recognitionThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("recognition"))
                .collect(Collectors.toSet());
    }
}
