using System.Collections.Immutable;
using EnvProtect.Model.Places;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Content.Importing;

/// <summary>
/// A printed list of units as ids. One ending serves several names before it (衡山县、衡阳县党委、政府), a collective name
/// is a group, and an area alone stands for its government or administration, which is reported.
/// </summary>
internal sealed class UnitPhrase
{
    private static readonly (string Word, UnitKind[] Kinds)[] Endings =
    [
        ("人民政府", [UnitKind.Government]), ("管理委员会", [UnitKind.ParkAdministration]), ("管委会", [UnitKind.ParkAdministration]),
        ("党委", [UnitKind.PartyCommittee]), ("党政", [UnitKind.PartyCommittee, UnitKind.Government]), ("政府", [UnitKind.Government]),
        ("区委", [UnitKind.PartyCommittee]), ("县委", [UnitKind.PartyCommittee]), ("市委", [UnitKind.PartyCommittee]),
    ];

    private const string Separators = "、，,；;。/和及与";

    private readonly string text;
    private readonly Gazetteer names;
    private readonly Action<DiagnosticCode, int, object[]> report;
    private readonly List<(string Id, bool IsGroup)> found = [];
    private readonly List<(Area Area, int At)> pending = [];
    private List<Area> last = [];
    private int position;

    private UnitPhrase(string text, Gazetteer names, Action<DiagnosticCode, int, object[]> report) => (this.text, this.names, this.report) = (text, names, report);

    /// <summary>Ids of units and unit groups in the order of the text, each once.</summary>
    /// <param name="text">The list as printed, without spaces.</param>
    /// <param name="names">Where names are looked up.</param>
    /// <param name="report">Takes what is not understood, with its offset in the text.</param>
    public static ImmutableArray<string> Parse(string text, Gazetteer names, Action<DiagnosticCode, int, object[]> report) =>
        new UnitPhrase(text, names, report).Parse();

    private ImmutableArray<string> Parse()
    {
        while (position < text.Length)
        {
            if (Separators.Contains(text[position], StringComparison.Ordinal) && names.UnitAt(text, position).Length == 0) Separator();
            else if (!TakeUnit() && !TakeArea() && !TakeEnding()) Unknown();
        }

        Flush();
        return [.. found.Select(unit => unit.Id).Distinct(StringComparer.Ordinal)];
    }

    private void Separator()
    {
        if (text[position] is '，' or ',' or '；' or ';' or '。') Flush();
        position++;
    }

    private bool TakeUnit()
    {
        var (length, targets) = names.UnitAt(text, position);
        if (length == 0 || length < names.AreaAt(text, position).Length || !EndsAt(position + length)) return false;
        if (targets is [var only])
        {
            var served = pending.Select(item => item.Area).ToList();
            if (only.Unit is { Kind: UnitKind.Government or UnitKind.PartyCommittee or UnitKind.ParkAdministration } authority && names.Area(authority.AreaCode) is { } area)
            {
                Apply([authority.Kind]);
                last = [.. served, area];
            }
            else
            {
                Flush();
                last = [];
            }

            found.Add((only.Id, only.Group is not null));
        }
        else
        {
            report(ImportCodes.NameAmbiguous, position, [text.Substring(position, length), string.Join('、', targets.Select(target => target.Id))]);
        }

        position += length;
        return true;
    }

    private bool TakeArea()
    {
        var (length, targets) = names.AreaAt(text, position);
        if (length == 0) return false;
        var end = position + length;
        var counted = end + CounterLength(end);
        if (!EndsAt(end) && counted == end && EndingAt(end) is null) return false;
        if (targets is [var only])
        {
            var members = only.Area is { } area ? [area] : only.Group!.Members.Select(names.Area).OfType<Area>();
            pending.AddRange(members.Select(member => (member, position)));
        }
        else
        {
            report(ImportCodes.NameAmbiguous, position, [text.Substring(position, length), string.Join('、', targets.Select(target => target.Id))]);
        }

        position = counted;
        return true;
    }

    /// <summary>An ending such as 党委, for the areas before it; a second one, as in 党委、政府, is for the same areas.</summary>
    private bool TakeEnding()
    {
        if (EndingAt(position) is not { } ending || (pending.Count == 0 && last.Count == 0)) return false;
        if (pending.Count > 0) Apply(ending.Kinds);
        else AddAuthorities(last.Select(area => (area, position)), ending.Kinds);
        position += ending.Word.Length;
        return true;
    }

    /// <summary>Words up to the next separator that are no known name.</summary>
    private void Unknown()
    {
        var end = position;
        while (end < text.Length && "、，,；;。".IndexOf(text[end], StringComparison.Ordinal) < 0) end++;
        if (end == position) end++;
        var words = text[position..end];
        if (words != "等" && words.Trim().Length > 0) report(ImportCodes.UnitUnknown, position, [words]);
        position = end;
    }

    private void Apply(UnitKind[] kinds)
    {
        AddAuthorities(pending, kinds);
        if (pending.Count > 0) last = [.. pending.Select(item => item.Area)];
        pending.Clear();
    }

    private void AddAuthorities(IEnumerable<(Area Area, int At)> areas, UnitKind[] kinds)
    {
        foreach (var (area, at) in areas)
        {
            foreach (var kind in kinds)
            {
                if (names.Authority(area, kind) is { } unit) found.Add((unit.Id, false));
                else report(ImportCodes.UnitUnknown, at, [area.Name.Zh + Lists.UnitKinds.Label(kind).Zh]);
            }
        }
    }

    /// <summary>Areas that no ending followed.</summary>
    private void Flush()
    {
        foreach (var (area, at) in pending)
        {
            if (names.Authority(area, UnitKind.Government) is { } unit)
            {
                found.Add((unit.Id, false));
                report(ImportCodes.UnitFromArea, at, [area.Name.Zh, unit.Name.Zh]);
            }
            else
            {
                report(ImportCodes.UnitUnknown, at, [area.Name.Zh]);
            }
        }

        pending.Clear();
    }

    private bool EndsAt(int end) => end >= text.Length || Separators.Contains(text[end], StringComparison.Ordinal) || text[end] is '等' or '（' or '(' or '）' or ')';

    private (string Word, UnitKind[] Kinds)? EndingAt(int start)
    {
        foreach (var ending in Endings)
        {
            if (string.CompareOrdinal(text, start, ending.Word, 0, ending.Word.Length) == 0) return ending;
        }

        return null;
    }

    // "五个县市" after the last of the names that it counts.
    private int CounterLength(int start)
    {
        var end = start;
        while (end < text.Length && (ChineseNumeral.Characters.Contains(text[end], StringComparison.Ordinal) || char.IsAsciiDigit(text[end]))) end++;
        if (end == start || end >= text.Length || text[end] != '个') return 0;
        end++;
        while (end < text.Length && text[end] is '县' or '市' or '区') end++;
        return end - start;
    }
}
