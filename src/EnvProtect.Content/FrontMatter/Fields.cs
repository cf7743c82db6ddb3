using System.Collections.Immutable;
using EnvProtect.Model.Text;
using EnvProtect.Model.Time;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Content;

/// <summary>
/// The keys of one mapping, taken one by one as typed values. What is asked for is what is known: <see cref="Close"/>
/// reports every key that was never asked for. A required value that is missing or wrong is reported and stood in for,
/// so that reading goes on; a dataset with such a stand-in is never handed out.
/// </summary>
/// <param name="mapping">The keys.</param>
/// <param name="log">Takes the faults.</param>
/// <param name="mayBeEmpty">Whether a key without a value is as good as absent; otherwise it is a fault.</param>
internal sealed class Fields(MappingNode mapping, FileLog log, bool mayBeEmpty = false)
{
    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    /// <summary>Where the value of a key stands, or where the mapping begins when it is absent.</summary>
    public Position At(string key) => Find(key)?.Value.At ?? mapping.At;

    /// <summary>Whether the key is written, with whatever value.</summary>
    public bool Has(string key) => Find(key) is not null;

    /// <summary>The node of a key; null where it is absent, or empty, which is reported.</summary>
    public Node? Node(string key)
    {
        known.Add(key);
        if (Find(key) is not { } entry) return null;
        if (entry.Value is not ScalarNode { IsEmpty: true }) return entry.Value;
        if (!mayBeEmpty) log.Add(DiagnosticCodes.EmptyValue, entry.Key.At, key);
        return null;
    }

    /// <summary>Reports that a key is needed, unless it is there.</summary>
    public void Require(string key)
    {
        if (!Has(key)) log.Add(DiagnosticCodes.MissingKey, mapping.At, key);
    }

    public Scalar? Scalar(string key) => Node(key) is { } node ? Scalar(node, key) : null;

    public string? Text(string key) => Scalar(key)?.Text;

    public string RequiredText(string key)
    {
        Require(key);
        return Text(key) ?? "";
    }

    public PartialDate? Date(string key) => Node(key) is { } node ? Date(node, key) : null;

    public DateOnly? Day(string key) => Scalar(key) is { } value ? Value.Day(value, log) : null;

    public int? Integer(string key, int least, int most) => Scalar(key) is { } value ? Value.Integer(value, log, least, most) : null;

    public decimal? Number(string key) => Scalar(key) is { } value ? Value.Number(value, log) : null;

    public bool Flag(string key) => Scalar(key) is { } value && Value.Flag(value, log) == true;

    public T? Code<T>(string key, Vocabulary<T> vocabulary)
        where T : struct, Enum => Scalar(key) is { } value ? Value.Code(value, vocabulary, log) : null;

    public T RequiredCode<T>(string key, Vocabulary<T> vocabulary)
        where T : struct, Enum
    {
        Require(key);
        return Code(key, vocabulary) ?? default;
    }

    /// <summary>A reference to an entry of <paramref name="index"/>.</summary>
    public string? Id(string key, IdIndex index) => Scalar(key) is { } value ? index.Resolve(value, log) : null;

    public string RequiredId(string key, IdIndex index)
    {
        Require(key);
        return Id(key, index) ?? "";
    }

    /// <summary>References to entries of <paramref name="index"/>, each named once.</summary>
    public ImmutableArray<string> Ids(string key, IdIndex index) =>
        [.. Scalars(key).Select(value => index.Resolve(value, log)).OfType<string>()];

    /// <summary>The values of a list of single values, each named once.</summary>
    public IEnumerable<Scalar> Scalars(string key) =>
        WithoutRepeats(Items(key).Select(item => Scalar(item, key)).OfType<Scalar>());

    /// <summary>The nodes of a list; none where the key is absent.</summary>
    public ImmutableArray<Node> Items(string key)
    {
        if (Node(key) is not { } node) return [];
        if (node is SequenceNode list) return list.Items;
        log.Add(DiagnosticCodes.WrongShape, node.At, key, Shapes.Sequence, node.Shape);
        return [];
    }

    /// <summary>The mappings of a list, in order; the caller closes each.</summary>
    public IEnumerable<Fields> Mappings(string key) => Items(key).Select(item => Mapping(item, key)).OfType<Fields>();

    /// <summary>The mapping of a key; the caller closes it.</summary>
    public Fields? Mapping(string key) => Node(key) is { } node ? Mapping(node, key) : null;

    /// <summary>A text in two languages, written as a mapping.</summary>
    public LocalizedText? Localized(string key)
    {
        if (Mapping(key) is not { } fields) return null;
        var text = fields.OwnLocalized();
        fields.Close();
        return text;
    }

    /// <summary>The keys <c>zh</c> and <c>en</c> of this mapping itself; a missing translation is only a warning.</summary>
    public LocalizedText OwnLocalized()
    {
        var text = new LocalizedText(RequiredText("zh"), Text("en"));
        if (!Has("en")) log.Add(DiagnosticCodes.EnglishMissing, mapping.At);
        return text;
    }

    /// <summary>As <see cref="OwnLocalized"/>, where either language is written.</summary>
    public LocalizedText? OptionalOwnLocalized()
    {
        known.UnionWith(["zh", "en"]);
        return Has("zh") || Has("en") ? OwnLocalized() : null;
    }

    /// <summary>Reports the keys that nothing asked for.</summary>
    public void Close()
    {
        var unknown = mapping.Entries.Where(entry => !known.Contains(entry.Key.Text)).ToList();
        if (unknown.Count == 0) return;
        var free = known.Where(key => !Has(key)).Order(StringComparer.Ordinal).ToList();
        foreach (var entry in unknown)
        {
            var hint = Suggestion.For(entry.Key.Text, free);
            log.AddWithHint(DiagnosticCodes.UnknownKey, entry.Key.At, hint, entry.Key.Text);
        }
    }

    public Fields? Mapping(Node node, string key)
    {
        if (node is MappingNode inner) return new(inner, log);
        log.Add(DiagnosticCodes.WrongShape, node.At, key, Shapes.Mapping, node.Shape);
        return null;
    }

    public Scalar? Scalar(Node node, string key)
    {
        if (node is ScalarNode scalar) return scalar.Value;
        log.Add(DiagnosticCodes.WrongShape, node.At, key, Shapes.Scalar, node.Shape);
        return null;
    }

    private PartialDate? Date(Node node, string key)
    {
        if (node is not MappingNode) return Scalar(node, key) is { } value ? Value.Date(value, log) : null;
        var fields = Mapping(node, key)!;
        var printed = fields.RequiredText("printed");
        fields.Require("on");
        var date = fields.Scalar("on") is { } on ? Value.Date(on, log, printed) : null;
        fields.Close();
        return date;
    }

    private IEnumerable<Scalar> WithoutRepeats(IEnumerable<Scalar> values)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var value in values)
        {
            if (seen.Add(value.Text)) yield return value;
            else log.Add(DiagnosticCodes.NamedTwice, value.At, value.Text);
        }
    }

    private MappingEntry? Find(string key) => mapping.Entries.FirstOrDefault(entry => entry.Key.Text == key);
}
