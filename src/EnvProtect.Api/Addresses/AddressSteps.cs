using EnvProtect.Api.Errors;
using EnvProtect.Api.Json;
using EnvProtect.Api.Model;
using EnvProtect.Api.Parsing;

namespace EnvProtect.Api.Addresses;

/// <param name="Written">As the request has it, decoded.</param>
/// <param name="Encoded">As the library reads it, percent-encoded.</param>
internal sealed record AddressStep(Location At, string Written, string Encoded);

/// <summary>
/// The steps of a path, made ready for the library: what is not UTF-8 is refused, which it would replace; and two forms of keys
/// are rewritten that it does not read, parameter aliases and keys of several columns as steps of their own.
/// </summary>
internal sealed class AddressSteps(EntityModel model, RequestAliases aliases)
{
    public List<AddressStep> Split(string path)
    {
        List<AddressStep> steps = [];
        var index = 0;
        foreach (var part in path.Split('/'))
        {
            var at = new Location("path", index);
            index += part.Length + 1;
            if (part.Length == 0) continue;
            var text = UrlText.Decode(part, at);
            steps.Add(new AddressStep(at, text, text.Contains('@', StringComparison.Ordinal) && text.Contains('(', StringComparison.Ordinal) ? WithoutAliases(at, text) : part));
        }

        return WithKeysInBrackets(steps);
    }

    private string WithoutAliases(Location at, string text)
    {
        var (name, brackets) = new TextPiece("path", at.Index, text).Call();
        var values = brackets!.Value.Split(',').Select(item =>
        {
            var start = item.Text.IndexOf('=', StringComparison.Ordinal) + 1;
            return item.Text[start..] is ['@', ..] alias ? item.Text[..start] + aliases.Text(item.At, alias.Trim()) : item.Text;
        });
        return Uri.EscapeDataString($"{name.Text}({string.Join(',', values)})");
    }

    private List<AddressStep> WithKeysInBrackets(List<AddressStep> steps)
    {
        EntitySet? set = null;
        for (var i = 0; i < steps.Count; i++)
        {
            var name = steps[i].Written.Split('(')[0];
            var isCollection = true;
            if (i == 0)
            {
                set = model.Find(name);
            }
            else
            {
                var navigation = set!.Navigation(name);
                (set, isCollection) = navigation is null ? (null, false) : (model.Target(navigation), navigation.IsCollection);
            }

            if (set is null) break;
            if (!isCollection || name.Length < steps[i].Written.Length || i + 1 == steps.Count || steps[i + 1].Written.StartsWith('$')) continue;
            if (set.Key.Length > 1) Join(steps, i, set);
            else i++;
        }

        return steps;
    }

    private static void Join(List<AddressStep> steps, int index, EntitySet set)
    {
        if (steps.Count - index <= set.Key.Length) throw Refusals.BadKey(steps[index + 1].At, set.Name, set.KeyForm);
        var values = set.Key.Select((column, n) => column.Type == EdmType.String ? (object)steps[index + 1 + n].Written : steps[index + 1 + n].Encoded).ToList();
        steps[index] = steps[index] with { Encoded = steps[index].Encoded + CanonicalKey.InBrackets(set, values) };
        steps.RemoveRange(index + 1, set.Key.Length);
    }
}
