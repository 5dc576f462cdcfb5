import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.HashSet;
import java.util.Set;
import org.javarosa.core.model.CoreModelModule;
import org.javarosa.core.model.FormDef;
import org.javarosa.core.model.FormIndex;
import org.javarosa.core.model.condition.EvaluationContext;
import org.javarosa.core.model.data.AnswerDataFactory;
import org.javarosa.core.model.data.IAnswerData;
import org.javarosa.core.model.data.UncastData;
import org.javarosa.core.model.instance.FormInstance;
import org.javarosa.core.model.instance.InstanceInitializationFactory;
import org.javarosa.core.model.instance.TreeElement;
import org.javarosa.core.model.instance.TreeReference;
import org.javarosa.core.services.PrototypeManager;
import org.javarosa.core.util.JavaRosaCoreModule;
import org.javarosa.core.model.utils.DateUtils;
import org.javarosa.form.api.FormEntryController;
import org.javarosa.form.api.FormEntryModel;
import org.javarosa.model.xform.XFormsModule;
import org.javarosa.xform.util.XFormUtils;
import org.javarosa.xpath.XPathConditional;
import org.javarosa.xpath.XPathParseTool;
import org.javarosa.xpath.expr.XPathFuncExpr;
import org.javarosa.xpath.expr.XPathPathExpr;

/**
 * What JavaRosa, the engine inside ODK Collect, makes of a form: asked over standard input, one
 * JSON document a line, answered over standard output the same way.
 *
 * <p>Usage: java Answers FORM.xml. A line is either
 * {"evaluate": "xpath", "at": "/data/node"}, answered with the type and value of the expression
 * or {"error": …}, or {"answers": {…}}, one respondent: the answers are given question after
 * question as in Collect, and the line answered tells of every question whether it is asked,
 * whether it must be answered, whether the answer was taken and what is there in the end.
 */
public class Answers {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final FormDef form;
  private final FormInstance pristine;

  private Answers(String path) throws Exception {
    try (FileInputStream file = new FileInputStream(path)) {
      form = XFormUtils.getFormFromInputStream(file);
    }
    pristine = form.getMainInstance().clone();
    form.initialize(true, new InstanceInitializationFactory());
  }

  public static void main(String[] arguments) throws Exception {
    new JavaRosaCoreModule().registerModule();
    PrototypeManager.registerPrototypes(CoreModelModule.classNames);
    new XFormsModule().registerModule();
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    System.setOut(System.err);
    Answers answers = new Answers(arguments[0]);
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      JsonNode asked = JSON.readTree(line);
      ObjectNode told =
          asked.has("evaluate")
              ? answers.evaluate(asked.get("evaluate").asText(), asked.get("at").asText())
              : answers.interview(asked.get("answers"));
      out.println(JSON.writeValueAsString(told));
      out.flush();
    }
  }

  // One expression

  private ObjectNode evaluate(String xpath, String at) {
    ObjectNode told = JSON.createObjectNode();
    try {
      TreeReference place =
          ((XPathPathExpr) XPathParseTool.parseXPath(at)).getReference();
      EvaluationContext context = new EvaluationContext(form.getEvaluationContext(), place);
      put(told, new XPathConditional(xpath).evalRaw(form.getMainInstance(), context));
    } catch (Exception | StackOverflowError trouble) {
      told.put("error", trouble.getClass().getSimpleName() + ": " + trouble.getMessage());
    }
    return told;
  }

  private static void put(ObjectNode told, Object value) {
    if (value instanceof Boolean) {
      told.put("type", "truth").put("value", (Boolean) value);
    } else if (value instanceof Double) {
      double number = (Double) value;
      told.put("type", "number");
      if (Double.isNaN(number) || Double.isInfinite(number)) {
        told.put("value", XPathFuncExpr.toString(number));
      } else {
        told.put("value", number);
      }
    } else if (value instanceof Date) {
      String day = DateUtils.formatDate((Date) value, DateUtils.FORMAT_ISO8601);
      told.put("type", "date").put("value", day);
    } else {
      told.put("type", "text").put("value", (String) value);
    }
  }

  // One respondent

  private ObjectNode interview(JsonNode given) throws Exception {
    form.setInstance(pristine.clone());
    form.initialize(true, new InstanceInitializationFactory());
    FormEntryController controller = new FormEntryController(new FormEntryModel(form));
    Set<TreeReference> refused = new HashSet<>();
    controller.jumpToIndex(FormIndex.createBeginningOfFormIndex());
    int event = controller.stepToNextEvent();
    while (event != FormEntryController.EVENT_END_OF_FORM) {
      FormIndex index = controller.getModel().getFormIndex();
      if (event == FormEntryController.EVENT_REPEAT
          && index.getElementMultiplicity() >= wanted(given, index)) {
        controller.deleteRepeat(index);
        event = controller.jumpToIndex(index);
        continue;
      }
      if (event == FormEntryController.EVENT_PROMPT_NEW_REPEAT
          && index.getElementMultiplicity() < wanted(given, index)) {
        controller.newRepeat(index);
        event = controller.jumpToIndex(index);
        continue;
      }
      if (event == FormEntryController.EVENT_QUESTION) {
        answer(controller, index, given, refused);
      }
      event = controller.stepToNextEvent();
    }
    ObjectNode told = JSON.createObjectNode();
    tell(form.getMainInstance().getRoot(), told, refused);
    return told;
  }

  /** How many records the respondent has of the repeat at an index. */
  private int wanted(JsonNode given, FormIndex index) {
    return given.path(name(index.getReference())).size();
  }

  private void answer(
      FormEntryController controller, FormIndex index, JsonNode given, Set<TreeReference> refused) {
    TreeReference place = form.getChildInstanceRef(index);
    TreeElement node = form.getMainInstance().resolveReference(place);
    String text = text(value(given, place));
    if (text.isEmpty() || !controller.getModel().isIndexRelevant(index)) {
      return;
    }
    IAnswerData answer =
        AnswerDataFactory.templateByDataType(node.getDataType()).cast(new UncastData(text));
    int outcome = controller.answerQuestion(index, answer, true);
    if (outcome == FormEntryController.ANSWER_CONSTRAINT_VIOLATED) {
      refused.add(place);
    }
  }

  /** The value for a node: by its name, or inside the record that holds it. */
  private static JsonNode value(JsonNode given, TreeReference place) {
    JsonNode level = given;
    for (int step = 0; step < place.size() - 1; step++) {
      JsonNode records = level.path(place.getName(step));
      if (records.isArray() && records.size() > 0 && records.get(0).isObject()) {
        level = records.path(place.getMultiplicity(step));
      }
    }
    return level.path(name(place));
  }

  private static String name(TreeReference place) {
    return place.getName(place.size() - 1);
  }

  private static String text(JsonNode value) {
    if (value instanceof ArrayNode) {
      StringBuilder codes = new StringBuilder();
      for (JsonNode code : value) {
        codes.append(codes.length() == 0 ? "" : " ").append(code.asText());
      }
      return codes.toString();
    }
    return value.isValueNode() && !value.isNull() ? value.asText() : "";
  }

  private void tell(TreeElement parent, ObjectNode told, Set<TreeReference> refused) {
    for (int place = 0; place < parent.getNumChildren(); place++) {
      TreeElement node = parent.getChildAt(place);
      if (node.getMult() == TreeReference.INDEX_TEMPLATE) {
        continue;
      }
      if (node.getNumChildren() == 0) {
        tellQuestion(node, told.putObject(node.getName()), refused);
      } else if (node.isRepeatable()) {
        ArrayNode records =
            told.has(node.getName())
                ? (ArrayNode) told.get(node.getName())
                : told.putArray(node.getName());
        tell(node, records.addObject(), refused);
      } else {
        tell(node, told, refused);
      }
    }
  }

  private void tellQuestion(TreeElement node, ObjectNode told, Set<TreeReference> refused) {
    told.put("relevant", node.isRelevant());
    told.put("required", node.isRequired());
    told.put("taken", !refused.contains(node.getRef()));
    Object value = XPathPathExpr.unpackValue(node.isRelevant() ? node.getValue() : null);
    told.put("value", XPathFuncExpr.toString(value));
  }
}
