package org.yusuan.document.ocr;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.ocr.Recogniser.RecognitionUnavailable;

/** Runs the PP-OCRv4 recognition model with ONNX Runtime. Safe for use by several threads. */
final class OnnxRecogniser implements Recogniser, AutoCloseable {
    /** Name and version of the library that runs the model. */
    static final String RUNTIME =
            "onnxruntime " + OrtEnvironment.class.getPackage().getImplementationVersion();

    private static final String MODEL = "/models/ch_PP-OCRv4_rec_infer.onnx";

    /** Key of the model's metadata that holds its characters, one a line. */
    private static final String ALPHABET = "character";

    /** Most crops of a batch; more gain nothing on one thread, and take memory. */
    private static final int BATCH = 16;

    /** Largest total width of a batch in pixels, so that intermediate results stay in the processor's cache. */
    private static final int BATCH_WIDTH = 2_000;

    /** Largest ratio of widths in a batch, because all crops are padded to the widest. */
    private static final double SIMILAR = 1.1;

    /** The model makes one step for every eight pixels. */
    private static final int STEP = 8;

    private final NativeThreads threads;
    private final OrtEnvironment environment;
    private final OrtSession session;
    private final Ctc ctc;

    private OnnxRecogniser(NativeThreads threads, OrtEnvironment environment, OrtSession session) throws OrtException {
        this.threads = threads;
        this.environment = environment;
        this.session = session;
        this.ctc = new Ctc(alphabet(session));
    }

    /**
     * Loads the model.
     *
     * @throws RecognitionUnavailable if there is no native library for the platform, or the model is not on the class
     *     path
     */
    static OnnxRecogniser load() throws RecognitionUnavailable {
        try (InputStream model = OnnxRecogniser.class.getResourceAsStream(MODEL)) {
            if (model == null) {
                throw new RecognitionUnavailable("the model " + MODEL + " is not on the class path", null);
            }
            return load(model.readAllBytes());
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    /** Loads a model from its bytes; a model that cannot be loaded leaves no thread behind. */
    static OnnxRecogniser load(byte[] model) throws RecognitionUnavailable {
        NativeThreads threads = new NativeThreads();
        try {
            return threads.call(() -> load(threads, model));
        } catch (RuntimeException e) {
            threads.close();
            throw e;
        } catch (Exception | LinkageError e) {
            threads.close();
            throw unavailable(e);
        }
    }

    private static RecognitionUnavailable unavailable(Throwable cause) {
        return new RecognitionUnavailable("the text recognition cannot be loaded on this platform", cause);
    }

    private static OnnxRecogniser load(NativeThreads threads, byte[] model) throws OrtException {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        // On Windows, telemetry passes events to the system, which may send them.
        environment.setTelemetry(false);
        try (OrtSession.SessionOptions options = options()) {
            return new OnnxRecogniser(threads, environment, environment.createSession(model, options));
        }
    }

    private static OrtSession.SessionOptions options() throws OrtException {
        OrtSession.SessionOptions options = new OrtSession.SessionOptions();
        // Scores vary with the number of threads within a batch; parallel batches fill the cores instead.
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        // Every width is a different shape, so that cached memory plans would only grow. The arena stays: without it
        // memory would be requested and returned for each layer of each batch. Batches are bounded, and so is it.
        options.setMemoryPatternOptimization(false);
        return options;
    }

    private static List<String> alphabet(OrtSession session) throws OrtException {
        @Nullable String characters = session.getMetadata().getCustomMetadata().get(ALPHABET);
        List<String> alphabet = new ArrayList<>(Arrays.asList((characters == null ? "" : characters).split("\n")));
        // The last class is the space, which the list leaves out.
        alphabet.add(" ");
        return alphabet;
    }

    @Override
    public List<RecognisedLine> read(List<Crop> crops) {
        List<List<Integer>> batches = batches(crops);
        List<List<RecognisedLine>> results = run(batches.stream()
                .map(batch -> batch.stream().map(crops::get).toList())
                .toList());
        RecognisedLine[] read = new RecognisedLine[crops.size()];
        for (int batch = 0; batch < batches.size(); batch++) {
            for (int i = 0; i < batches.get(batch).size(); i++) {
                read[batches.get(batch).get(i)] = results.get(batch).get(i);
            }
        }
        return List.of(read);
    }

    /** Returns the indexes of the crops, grouped by similar width. */
    private static List<List<Integer>> batches(List<Crop> crops) {
        List<Integer> order = IntStream.range(0, crops.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> crops.get(i).width()))
                .toList();
        List<List<Integer>> batches = new ArrayList<>();
        for (int begin = 0; begin < order.size(); ) {
            int end = batchEnd(crops, order, begin);
            batches.add(order.subList(begin, end));
            begin = end;
        }
        return batches;
    }

    private static int batchEnd(List<Crop> crops, List<Integer> order, int begin) {
        double widest = SIMILAR * crops.get(order.get(begin)).width();
        int end = begin + 1;
        while (end < order.size()
                && end - begin < BATCH
                && crops.get(order.get(end)).width() <= widest
                && (end - begin + 1) * crops.get(order.get(end)).width() <= BATCH_WIDTH) {
            end++;
        }
        return end;
    }

    private List<List<RecognisedLine>> run(List<List<Crop>> batches) {
        try {
            return threads.callAll(batches.stream()
                    .map(batch -> (Callable<List<RecognisedLine>>) () -> recognised(batch))
                    .toList());
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("the text recognition failed on " + batches.size() + " batches", e);
        }
    }

    private List<RecognisedLine> recognised(List<Crop> batch) throws OrtException {
        int widest = batch.stream().mapToInt(Crop::width).max().orElseThrow();
        int width = (widest + STEP - 1) / STEP * STEP;
        long[] shape = {batch.size(), 3, Crop.HEIGHT, width};
        String input = session.getInputNames().iterator().next();
        try (OnnxTensor tensor = OnnxTensor.createTensor(environment, values(batch, width), shape);
                OrtSession.Result result = session.run(Map.of(input, tensor))) {
            float[][][] probabilities = (float[][][]) result.get(0).getValue();
            List<RecognisedLine> read = new ArrayList<>();
            for (int i = 0; i < batch.size(); i++) {
                double used = (double) probabilities[i].length * batch.get(i).width() / width;
                read.add(ctc.decode(probabilities[i], used));
            }
            return read;
        }
    }

    /** Returns the values of the crops, three equal channels each; a narrower crop is padded with middle grey. */
    private static FloatBuffer values(List<Crop> batch, int width) {
        FloatBuffer values = FloatBuffer.allocate(batch.size() * 3 * Crop.HEIGHT * width);
        for (Crop crop : batch) {
            for (int channel = 0; channel < 3; channel++) {
                for (int y = 0; y < Crop.HEIGHT; y++) {
                    crop.put(y, values);
                    values.position(values.position() + width - crop.width());
                }
            }
        }
        return values.flip();
    }

    @Override
    public void close() throws OrtException {
        threads.close();
        session.close();
    }
}
