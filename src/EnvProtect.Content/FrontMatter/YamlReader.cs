using System.Collections.Immutable;
using EnvProtect.Model.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace EnvProtect.Content;

/// <summary>
/// Builds nodes from YAML events, so that each keeps its place. Takes the plain part of YAML only: one document
/// without anchors, aliases or tags, so that no text can unfold into more than is written.
/// </summary>
internal sealed class YamlReader
{
    private const int DeepestNesting = 8;
    private readonly Scanner scanner;
    private readonly Parser parser;
    private readonly FileLog log;
    private readonly string yaml;
    private readonly int linesBefore;
    private bool hasRefused;

    private YamlReader(string yaml, int linesBefore, FileLog log)
    {
        scanner = new(new StringReader(yaml));
        parser = new(scanner);
        (this.yaml, this.log, this.linesBefore) = (yaml, log, linesBefore);
    }

    /// <summary>The mapping that the text holds; null after reporting a fault.</summary>
    /// <param name="yaml">The document.</param>
    /// <param name="linesBefore">Lines of the file that stand before it.</param>
    /// <param name="log">Takes the faults.</param>
    public static MappingNode? Read(string yaml, int linesBefore, FileLog log) => PlainYaml.Read(yaml, linesBefore) ?? ReadAny(yaml, linesBefore, log);

    /// <summary>As <see cref="Read"/>, whatever the text is like.</summary>
    public static MappingNode? ReadAny(string yaml, int linesBefore, FileLog log)
    {
        var reader = new YamlReader(yaml, linesBefore, log);
        try
        {
            return reader.Document();
        }
        catch (YamlException failure)
        {
            if (reader.hasRefused) log.Add(DiagnosticCodes.YamlFeature, reader.At(failure.Start));
            else reader.ReportBroken(reader.At(failure.End), YamlFaults.Explain(failure.Message));
        }
        catch (InvalidOperationException)
        {
            // The scanner's own answer to some broken texts, such as a list that is never closed.
            reader.ReportBroken(reader.At(reader.scanner.CurrentPosition), YamlFaults.Explain(null));
        }

        return null;
    }

    private void ReportBroken(Position at, LocalizedText meaning)
    {
        if (TabIn(yaml, linesBefore) is { } tab) log.Add(DiagnosticCodes.YamlSyntax, tab, YamlFaults.Tab);
        else if (!InputSlips.Report(yaml, linesBefore, at.Line, log)) log.Add(DiagnosticCodes.YamlSyntax, at, meaning);
    }

    private MappingNode? Document()
    {
        parser.Consume<StreamStart>();
        if (parser.Accept<StreamEnd>(out _)) return new(new(linesBefore + 1, 1), []);
        parser.Consume<DocumentStart>();
        var root = Next(depth: 0);
        parser.Consume<DocumentEnd>();
        if (!parser.Accept<StreamEnd>(out _)) throw Refuse(parser.Current!);
        switch (root)
        {
            case MappingNode mapping: return mapping;
            case ScalarNode { IsEmpty: true }: return new(root.At, []);
            default:
                if (InputSlips.Report(yaml, linesBefore, root.At.Line, log)) return null;
                log.Add(DiagnosticCodes.WrongShape, root.At, "YAML", Shapes.Mapping, root.Shape);
                return null;
        }
    }

    private Node Next(int depth)
    {
        if (parser.Accept<AnchorAlias>(out var alias)) throw Refuse(alias);
        var node = parser.Consume<NodeEvent>();
        if (!node.Anchor.IsEmpty || !node.Tag.IsEmpty || depth > DeepestNesting) throw Refuse(node);
        var at = At(node.Start);
        // What stands in the file as such has been looked at; an escape may bring more.
        if (node is YamlDotNet.Core.Events.Scalar { Style: ScalarStyle.DoubleQuoted } escaped) RefusedCharacters.Report(escaped.Value, at, log);
        return node switch
        {
            YamlDotNet.Core.Events.Scalar scalar => new ScalarNode(at, scalar.Value.Trim(), scalar.Style != ScalarStyle.Plain) { Comment = CommentBehind(scalar) },
            SequenceStart => Sequence(at, depth),
            _ => Mapping(at, depth),
        };
    }

    /// <summary>The comment on the line of a plain value, which may have been meant as a part of it.</summary>
    private Scalar? CommentBehind(YamlDotNet.Core.Events.Scalar scalar)
    {
        if (scalar.Style != ScalarStyle.Plain || scalar.Value.Length == 0) return null;
        var end = (int)scalar.Start.Index + scalar.Value.Length;
        if (end > yaml.Length || !yaml.AsSpan(0, end).EndsWith(scalar.Value, StringComparison.Ordinal)) return null;
        var line = yaml.AsSpan(end);
        if (line.IndexOf('\n') is >= 0 and var next) line = line[..next];
        var sign = line.IndexOf('#');
        if (sign <= 0 || !line[..sign].IsWhiteSpace()) return null;
        // Two spaces and one behind set a remark apart, as new documents do.
        if (sign > 1 && line[(sign + 1)..] is [' ', ..]) return null;
        var at = At(scalar.Start);
        return new(at with { Column = at.Column + scalar.Value.Length + sign }, line[sign..].ToString());
    }

    private SequenceNode Sequence(Position at, int depth)
    {
        var items = ImmutableArray.CreateBuilder<Node>();
        while (!parser.TryConsume<SequenceEnd>(out _)) items.Add(Next(depth + 1));
        return new(at, items.ToImmutable());
    }

    private MappingNode Mapping(Position at, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<MappingEntry>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = Next(depth + 1);
            var value = Next(depth + 1);
            if (key is not ScalarNode name)
            {
                log.Add(DiagnosticCodes.WrongShape, key.At, "YAML", Shapes.Scalar, key.Shape);
            }
            else if (!seen.Add(name.Text))
            {
                log.Add(DiagnosticCodes.DuplicateKey, name.At, name.Text);
            }
            else
            {
                entries.Add(new(name.Value, value));
            }
        }

        return new(at, entries.ToImmutable());
    }

    // The parser names the mapping in which a tab stands, not the tab.
    private static Position? TabIn(string yaml, int linesBefore)
    {
        var line = linesBefore;
        foreach (var text in yaml.AsSpan().EnumerateLines())
        {
            line++;
            var indent = text.Length - text.TrimStart(" \t").Length;
            if (text[..indent].IndexOf('\t') is var tab and >= 0) return new(line, tab + 1);
        }

        return null;
    }

    private Position At(Mark mark) => new((int)mark.Line + linesBefore, (int)mark.Column);

    // Leaves the loop over events from any depth, as the parser itself does.
    private YamlException Refuse(ParsingEvent found)
    {
        hasRefused = true;
        return new(found.Start, found.End, "");
    }
}
